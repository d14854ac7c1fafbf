// Writes words in the order of the Arabic collation of CLDR, from the ICU data that Node carries.
//
//	node sorted.mjs > sorted.txt
const words = `أحمد إبراهيم آدم ابن اسم إسلام أسامة پيتزا بيتزا چاي ڤينوس فينوس گلف ء بيت بِنت بنت بنـت تاء تمر ة ثوب جدة جدًا حائل حقل خبر دبي ذهب رياض الرياض
الدمام المدينة مكة مكه مكتب زيت سكر شاي صبر ضوء طائف ظل عطر عطور عين غاز فرع فروع قهوة قلم كتاب كتب لبن لازوردي ليل متجر مختلف
نور نون هدية هدى هدي هديل ورد وزن يد يوم يمن على علي عليا مؤسسة موسم مئة ميت مسؤول شؤون شاطئ شاطي شركة شركات سوق سوّق سَوق
mada Visa Apple Zid Salla Élan elan 7 2 ٣ 100 tabby Tamara مدى مدي رؤية روية رئيس رييس خطأ خطا بدء بدا`.split(/\s+/);
const collator = new Intl.Collator("ar");
words.sort((a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0));
console.log(words.join("\n"));
