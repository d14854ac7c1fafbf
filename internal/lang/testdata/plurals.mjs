// Writes the plural categories of 0..1000 as runs, "zero×1 one×1 …", from the CLDR data that Node carries.
//
//	node plurals.mjs > plurals.txt
for (const tag of ["ar", "en", "fr", "ru"]) {
  const rules = new Intl.PluralRules(tag);
  const runs = [];
  for (let n = 0; n <= 1000; n++) {
    const category = rules.select(n);
    if (runs.length && runs.at(-1)[0] === category) runs.at(-1)[1]++;
    else runs.push([category, 1]);
  }
  console.log(tag + " " + runs.map(([c, k]) => `${c}×${k}`).join(" "));
}
