// Searches the site in the reader's browser. The index is made by the build (internal/search) and fetched when somebody
// begins to search; nothing leaves the browser. All words that are shown come from the page.

{ // a block, so that names within it can be shortened
// ---- words: the same as Words and Stem of internal/search ----

const likeness = 'ٱاىيیيکكةهςσ'; // a letter, then the one that it counts as

const words = text => text.normalize('NFKD').toLowerCase()
	.replace(/[\p{M}\p{Cf}ـء]/gu, '')
	.replace(/[ٱىیکةς٠-٩۰-۹]/g, c => likeness[likeness.indexOf(c) + 1 || 99] ?? c.charCodeAt() & 15)
	.replace(/([\p{L}\p{N}])['’]s(?![\p{L}\p{N}])/gu, '$1 ')
	.match(/[\p{L}\p{N}]+/gu) ?? [];

const stem = word => {
	if (!/[ؠ-ي]/.test(word))
		return word.replace(/^(.+(?:ss|[cs]h|x))es$/u, '$1').replace(/^(..+[^sui])s$/u, '$1').replace(/^(..+)(?:ie|y)$/u, '$1i');
	word = word.replace(/^(?:و?(?:[بكف]?ال|لل)|و[بل])(?=...)/u, '').replace(/^(?:ال)+(?=...)/u, '');
	for (let i = 3; i--;) word = word.replace(/^(...+?)(?:ها|وا|نا|[هك][من]|ا[تن]|[وي]ن|[تهي])$/u, '$1');
	return word;
};

// A conjunction or preposition of one letter may be joined to a word, or be its first letter: both are looked for.
const readings = word => [stem(word), stem(word.replace(/^[وفبلك](?=...)/u, ''))];

// What stays the same in broken plurals: فرع and فروع, سعر and أسعار.
const bones = term => term.replace(/ا|(?!^)[وي]/g, '');

// Tells whether one letter more, less, other or in the wrong place makes one word of the other.
const near = (a, b) => {
	let i = 0;
	while (a[i] && a[i] == b[i]) i++;
	const same = (m, n) => a.slice(i + m) == b.slice(i + n);
	return same(0, 1) || same(1, 0) || same(1, 1) || same(2, 2) && a[i] == b[i + 1] && a[i + 1] == b[i];
};

// ---- the index ----

// read unpacks the index: for each term the sections that hold it and how much it counts there.
const read = ({pages, terms}) => {
	const sections = [], sizes = pages.map(() => 0);
	pages.forEach((page, at) => {
		for (let i = 2; i < page.length; i += 3) sections.push([at, ...page.slice(i, i + 3)]);
	});
	let term = '';
	terms = terms.split(';').map(line => {
		let [head, list] = line.split(' '), at = 0;
		term = term.slice(0, parseInt(head[0], 36)) + head.slice(1);
		return [term, list.split(',').map(posting => {
			const [step, n = 1] = posting.split('.').map(digits => parseInt(digits, 36));
			at += step;
			sizes[sections[at][0]] += n;
			return [at, n];
		})];
	});
	return {pages, sections, terms, sizes};
};

// match finds the terms that a word may mean: how well each fits, the term, its sections.
const match = (terms, word) => {
	const same = readings(word), plurals = same.map(bones);
	const starts = [same[0], word, word.replace(/^و?(?:[بكف]?ال|لل)(?=..)/u, '')];
	const all = fit => terms.map(([term, list]) => [fit(term), term, list]).filter(([weight]) => weight);
	const found = all(term => same.includes(term) ? 1 : starts.some(s => s[1] && term.startsWith(s)) ? 0.6 : term[1] && plurals.includes(bones(term)) ? 0.4 : 0);
	return found[0] || !word[3] ? found : all(term => starts.some(s => s[2] && near(s, term)) ? 0.3 : 0);
};

// find gives the pages that answer a query, the best first (BM25), each as what it is worth, how much of the query it
// answers, the best of its sections, and what that is worth; and the terms that were found.
const find = ({pages, sections, terms, sizes}, query) => {
	const found = new Set(), results = [], parts = [], mean = sizes.reduce((a, b) => a + b) / pages.length;
	for (const word of new Set(words(query))) {
		const counts = [], weights = [], here = [];
		for (const [weight, term, list] of match(terms, word)) {
			found.add(term);
			for (const [at, n] of list) {
				const [page] = sections[at];
				counts[page] = (counts[page] || 0) + weight * n;
				here[at] = (here[at] || 0) + weight * n;
				weights[page] = Math.max(weights[page] || 0, weight);
			}
		}
		const rare = Math.log(1 + pages.length / counts.flat().length);
		counts.forEach((n, page) => {
			const result = results[page] ??= [0, 0, 0, 0];
			result[0] += rare * weights[page] * n / (n + 0.8 + 0.4 * sizes[page] / mean);
			result[1] += rare;
		});
		here.forEach((n, at) => parts[at] = (parts[at] || 0) + rare * Math.min(n, 4));
	}
	parts.forEach((worth, at) => {
		const result = results[sections[at][0]];
		if (worth > result[3]) [result[2], result[3]] = [at, worth];
	});
	// What answers to more of the words stands first.
	const worth = ([score, part]) => score * part * part;
	return [results.filter(r => r).sort((a, b) => worth(b) - worth(a)), found];
};

// ---- the page ----

	const box = document.querySelector('[data-index]'), browse = document.querySelector('.browse');
	const [field, status, list, notes] = ['input', '[role]', 'ol', 'template'].map(s => box.querySelector(s));
	const {index: address, locale} = box.dataset;
	let index;

	const load = () => index ||= fetch(address, {cache: 'no-cache'}).then(answer => answer.json()).then(read).catch(() => index = 0);
	const note = name => notes.content.querySelector('.' + name).cloneNode(true);
	const add = (parent, tag) => parent.appendChild(document.createElement(tag));

	// A text with the words that were found marked, from a little before the first of them.
	const excerpt = (parent, text, terms, most) => {
		const hits = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}'’]*/gu)].filter(([hit]) => words(hit).flatMap(readings).some(r => terms.has(r)));
		let from = hits[0]?.index > most / 3 ? text.indexOf(' ', hits[0].index - most / 3) + 1 : 0;
		const to = text[from + most] ? text.lastIndexOf(' ', from + most) : text.length;
		if (from) parent.append('…');
		for (const {0: hit, index} of hits) if (index >= from && index < to) {
			parent.append(text.slice(from, index));
			add(parent, 'mark').append(hit);
			from = index + hit.length;
		}
		parent.append(text.slice(from, to), text[to] ? '…' : '');
	};

	const show = async () => {
		const query = field.value;
		history.replaceState(0, '', '?' + new URLSearchParams({q: query}));
		let found = [], current, terms, said;
		if (words(query)[0]) try {
			[found, terms] = find(current = await load(), query);
			said = note(found[0] ? new Intl.PluralRules(locale).select(found.length) : 'none');
		} catch {
			said = note('failed');
		}
		browse.hidden = found[0];
		list.replaceChildren(found[0] ? '' : said ?? '');
		status.textContent = said?.textContent.replace('{0}', found.length.toLocaleString(locale)) ?? '';
		for (const [, , at] of found.slice(0, 50)) {
			const [page, id, heading, text] = current.sections[at], [url, title] = current.pages[page];
			const item = add(list, 'li'), a = add(item, 'a');
			a.href = id ? url + '#' + id : url;
			excerpt(add(a, 'b'), title, terms);
			id && excerpt(add(a, 'span'), heading, terms);
			excerpt(add(item, 'p'), text, terms, 180);
		}
	};

	// Arrows go from the field through the results and back, Enter to the first result, Escape back.
	box.onkeydown = event => {
		const {key} = event, stops = [field, ...list.querySelectorAll('a')], at = stops.indexOf(event.target);
		const to = key == 'ArrowDown' || key == 'Enter' && !at ? stops[at + 1] : key == 'ArrowUp' ? stops[at - 1] : key == 'Escape' && at && field;
		if (event.isComposing || !to) return;
		event.preventDefault();
		to.focus();
	};
	field.onfocus = load;
	field.oninput = show;
	if (field.value = new URLSearchParams(location.search).get('q')) show();
}
