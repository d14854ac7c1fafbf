package check

import (
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

// The blanks that templates of policies carry, and that stores publish by mistake. Each pattern was seen in public.

// blankRules look for what was never filled in.
func blankRules() []Rule {
	return []Rule{blankQuestion, blankInstruction, blankKnown, blankBracket, blankFiller, sampleData}
}

var blankQuestion = Rule{
	Name: "blank-question", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "سؤال بين علامتي تنصيص داخل النص، كتبه صاحب النموذج ليجيب عنه المتجر ولم يُجب عنه أحد.",
			En: "A question in quotes inside a text: the author of a template asked it, and nobody has answered."},
		Why: rules.Text{Ar: "من يقرأ السياسة يرى أنها منسوخة وأن المتجر لا يعرف ما يعِد به.",
			En: "A reader sees that the policy was copied, and that the store does not know what it promises."},
		Mend: rules.Text{Ar: "اكتبوا الجواب مكان السؤال، واجعلوه حقيقة في site.toml إن كان حقيقة عن المتجر.",
			En: "Write the answer in the place of the question, as a fact in site.toml where it is one."},
		Bad:  "نحمي بياناتكم عن طريق “سيرفرات معيّنة؟”.",
		Good: "نحمي بياناتكم في خوادم {{ privacy.hosting }}.",
	},
	Text: func(t *Text) (hits []Hit) {
		if t.has&quotes == 0 {
			return nil
		}
		for _, q := range quotations(t.Raw) {
			inner := strings.TrimSpace(t.Raw[q.innerStart:q.innerEnd])
			if !strings.HasSuffix(inner, "؟") && !strings.HasSuffix(inner, "?") || utf8.RuneCountInString(inner) > 80 {
				continue
			}
			hits = append(hits, Hit{Start: q.start, End: q.end, Message: unfilled(inner), Hint: hintFor(t)})
		}
		return hits
	},
}

var blankInstruction = Rule{
	Name: "blank-instruction", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "عبارة بين علامتي تنصيص تبدأ بتوجيه مثل «يوضع الرابط» أو «تحدد هنا»، تقول للمتجر ما يكتبه فنُشرت بدلًا منه.",
			En: "A text in quotes that begins with an instruction tells the store what to write, and was published in the place of it."},
		Why: rules.Text{Ar: "القسم الذي يحمل توجيهًا لا نصًّا لا يقول للعميل شيئًا.",
			En: "A section that holds an instruction and no text tells the customer nothing."},
		Mend: rules.Text{Ar: "اكتبوا ما يطلبه التوجيه ثم احذفوه.",
			En: "Write what the instruction asks for, and delete it."},
		Bad:  "القواعد موجودة هنا \"يوضع الرابط\".",
		Good: "القواعد في صفحة [الشروط والأحكام](terms.md).",
	},
	Text: func(t *Text) (hits []Hit) {
		if t.has&quotes == 0 {
			return nil
		}
		for _, q := range quotations(t.Raw) {
			inner := newWords(t.Raw[q.innerStart:q.innerEnd])
			if len(inner) == 0 || !instructions[inner[0]] {
				continue
			}
			left := shorten(t.Raw[q.innerStart:q.innerEnd])
			hits = append(hits, Hit{Start: q.start, End: q.end, Message: rules.Text{Ar: "بقي في النص توجيه من النموذج: “" + left + "”",
				En: "an instruction of the template was left in the text: “" + left + "”"}, Hint: hintFor(t)})
		}
		return hits
	},
}

// instructions are the words, folded, with which drafting instructions begin.
var instructions = set("تحدد", "يحدد", "حدد", "يوضع", "توضع", "ضع", "يذكر", "تذكر", "اذكر", "اكتب", "يكتب", "تكتب", "ادخل", "اضف", "يضاف", "هنا",
	"insert", "specify", "describe", "enter", "write", "add")

var blankKnown = Rule{
	Name: "blank-known", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "فراغ معروف من النماذج المتداولة فقد علامة استفهامه أو تنصيصه في الطريق من متجر إلى متجر، مثل «سيرفرات معينة».",
			En: "A blank of templates that go from store to store, which lost its question mark or its quotes on the way: “specific servers”."},
		Why: rules.Text{Ar: "يبدو كأنه كلام مكتوب، وهو مكان لم يملأه أحد.",
			En: "It looks like a text that somebody wrote, and is a place that nobody filled."},
		Mend: rules.Text{Ar: "اكتبوا ما يصدق على متجركم.", En: "Write what is true of your store."},
		Bad:  "Your data is protected by specific servers.",
		Good: "Your data is kept on servers of {{ privacy.hosting }}.",
	},
	Text: func(t *Text) (hits []Hit) {
		if !knownSieve.passes(t.Raw) {
			return nil
		}
		folded := t.Folded()
		for i, w := range t.words {
			for _, p := range knownBlanks[folded[w.start:w.end]] {
				if end, ok := matchWords(t, i, p); ok {
					start, stop := t.original(w.start, end)
					blank := "“" + shorten(t.Raw[start:stop]) + "”"
					hits = append(hits, Hit{Start: start, End: stop, Message: rules.Text{Ar: blank + " فراغ تحمله النماذج", En: blank + " is a blank that templates carry"}, Hint: hintFor(t)})
				}
			}
		}
		return hits
	},
}

// knownBlanks are folded phrases by their first word.
var knownBlanks = phrases(
	"سيرفرات معينه", "نظامي برمجي", "نظام برمجي او software", "software معين", "يوضع الرابط", "تحدد هنا",
	"specific servers", "certain servers", "specific software", "special software", "lorem ipsum",
	"اسم المتجر هنا", "اسم الشركه هنا", "رقم الهاتف هنا", "النص المقترح", "suggested text",
)

var knownSieve = newSieve(knownBlanks)

var blankBracket = Rule{
	Name: "blank-bracket", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "كلام بين أقواس معقوفة أو زاويّة، أو «اسم المتجر» بين قوسين، مكان حقيقة كان يجب أن تُكتب.",
			En: "A text in square or angle brackets, or the words “store name” in parentheses, stands where a fact should."},
		Why: rules.Text{Ar: "نشر فراغ من النموذج هو أكثر ما يُرى في سياسات المتاجر المنسوخة.",
			En: "A blank of the template is what copied policies of stores show most often."},
		Mend: rules.Text{Ar: "اكتبوا الحقيقة، مثل {{ store.name }}، أو \\[ إن كان القوس مقصودًا.",
			En: "Write the fact, such as {{ store.name }}, or \\[ for a bracket that is meant."},
		Bad:  "يرحّب بكم [اسم المتجر].",
		Good: "يرحّب بكم {{ store.name }}.",
	},
	Text: func(t *Text) (hits []Hit) {
		if t.has&brackets == 0 {
			return nil
		}
		add := func(start, end int) {
			hits = append(hits, Hit{Start: start, End: end, Message: unfilled(t.Raw[start:end]),
				Hint: rules.Text{Ar: "اكتبوا الحقيقة، مثل {{ store.name }}، أو \\[ إن كان القوس مقصودًا",
					En: "write the fact, e.g. {{ store.name }}, or \\[ for a bracket that is meant"}})
		}
		for i := 0; i < len(t.Raw); i++ {
			switch t.Raw[i] {
			case '[':
				if i > 0 && t.Raw[i-1] == '\\' || strings.HasPrefix(t.Raw[i:], "[!") {
					continue
				}
				if end := strings.IndexByte(t.Raw[i:], ']'); end > 1 && strings.TrimSpace(t.Raw[i+1:i+end]) != "" && !escapedAt(t.Raw, i+end) {
					add(i, i+end+1)
					i += end
				}
			case '<':
				if strings.HasPrefix(t.Raw[i:], "<<") {
					if end := strings.Index(t.Raw[i:], ">>"); end > 2 {
						add(i, i+end+2)
						i += end
					}
				}
			case '(':
				if end := strings.IndexByte(t.Raw[i:], ')'); end > 1 && placeholderNames[strings.Join(newWords(t.Raw[i+1:i+end]), " ")] {
					add(i, i+end+1)
				}
			}
		}
		return hits
	},
}

func escapedAt(s string, i int) bool { return i > 0 && s[i-1] == '\\' }

// placeholderNames are what stands in parentheses in the place of a name, folded.
var placeholderNames = set("اسم المتجر", "اسم الشركه", "اسم الموقع", "الشركه", "الموقع", "اسم البراند", "اسم العلامه", "store name", "company name", "your store", "your company", "website")

var blankFiller = Rule{
	Name: "blank-filler", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "صف من الشرطات أو النقاط أو الحرف X يحجز مكان شيء لم يُكتب.",
			En: "A row of underscores, dots or the letter X holds the place of something that was never written."},
		Why: rules.Text{Ar: "العميل لا يستطيع أن يتصل برقم مثل 05XXXXXXXX ولا أن ينتظر «خلال ..... يوم».",
			En: "A customer cannot call 05XXXXXXXX, nor wait “for ..... days”."},
		Mend: rules.Text{Ar: "اكتبوا القيمة، أو اجعلوها حقيقة في site.toml وأشيروا إليها.",
			En: "Write it, or make it a fact in site.toml and refer to it."},
		Bad:  "للتواصل: 05XXXXXXXX",
		Good: "للتواصل: {{ contact.phone }}",
	},
	Text: func(t *Text) (hits []Hit) {
		if t.has&fillers == 0 {
			return nil
		}
		for i := 0; i < len(t.Raw); {
			r, size := utf8.DecodeRuneInString(t.Raw[i:])
			need := 0
			switch r {
			case '_':
				need = 3
			case '.':
				need = 4
			case '…':
				need = 2
			case 'x', 'X', '×':
				need = 3
			}
			if need == 0 {
				i += size
				continue
			}
			end, n := i, 0
			for end < len(t.Raw) {
				next, width := utf8.DecodeRuneInString(t.Raw[end:])
				if next != r {
					break
				}
				end += width
				n++
			}
			start := i
			i = end
			if n < need || n >= need && (r == 'x' || r == 'X') && joinsLetters(t.Raw, start, end) {
				continue
			}
			row := "“" + shorten(t.Raw[start:end]) + "”"
			hits = append(hits, Hit{Start: start, End: end,
				Message: rules.Text{Ar: row + " يحجز مكان شيء لم يُكتب", En: row + " holds the place of something that was never written"},
				Hint:    rules.Text{Ar: "اكتبوه، أو اجعلوه حقيقة في site.toml وأشيروا إليها", En: "write it, or make it a fact in site.toml and refer to it"}})
		}
		return hits
	},
}

// joinsLetters tells whether a row of x is part of a Latin word: XXL.
func joinsLetters(s string, start, end int) bool {
	letter := func(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }
	return start > 0 && letter(s[start-1]) || end < len(s) && letter(s[end])
}

var sampleData = Rule{
	Name: "sample-data", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "عناوين وأرقام لا تخص أحدًا: example.com و0500000000 ورقم ضريبي من أصفار.",
			En: "Addresses and numbers that belong to nobody: example.com, 0500000000, a VAT number of zeros."},
		Why: rules.Text{Ar: "هي أمثلة من النموذج، والرسالة المرسلة إليها لا تصل إلى أحد.",
			En: "They are samples of a template; a message to them reaches nobody."},
		Mend: rules.Text{Ar: "اكتبوا ما يخص المتجر نفسه.", En: "Write the store's own."},
		Bad:  "راسلونا على info@example.com",
		Good: "راسلونا على {{ contact.email }}",
	},
	Text: func(t *Text) (hits []Hit) {
		if t.has&(addresses|numbers) == 0 {
			return nil
		}
		lower := strings.ToLower(t.Raw)
		for _, s := range samples {
			if i := strings.Index(lower, s); i >= 0 && len(lower) == len(t.Raw) {
				hits = append(hits, Hit{Start: i, End: i + len(s), Message: rules.Text{Ar: "“" + s + "” بيانات مثال", En: "“" + s + "” is sample data"},
					Hint: rules.Text{Ar: "اكتبوا ما يخص المتجر نفسه", En: "write the store's own"}})
			}
		}
		return hits
	},
}

var samples = []string{"example.com", "example.org", "example.net", "yoursite.", "yourstore.", "yourdomain.", "mystore.com", "://localhost", "0500000000", "1234567890", "300000000000003"}

func unfilled(blank string) rules.Text {
	blank = "“" + shorten(blank) + "”"
	return rules.Text{Ar: "فراغ لم يُملأ: " + blank, En: "unfilled blank " + blank}
}

// hintFor proposes the fact that usually fills the blank.
func hintFor(t *Text) rules.Text {
	near := t.Folded()
	switch {
	case strings.Contains(near, "سيرفر") || strings.Contains(near, "server"):
		return rules.Text{Ar: "اكتبوا أين تُحفظ البيانات وما الذي يحميها، مثل {{ privacy.hosting }} و{{ security-measures }}، واكتبوا ذلك في site.toml",
			En: "write where the data is stored and what protects it, e.g. {{ privacy.hosting }} and {{ security-measures }}, and set it in site.toml"}
	case strings.Contains(near, "طرف") && strings.Contains(near, "ثالث"):
		return rules.Text{Ar: "اكتبوا الأطراف الثالثة في site.toml بصيغة [[third_party]]، ثم {{ third-parties }} وحدها في سطر",
			En: "list the third parties in site.toml as [[third_party]] and write {{ third-parties }} alone on a line"}
	case strings.Contains(near, "الرابط") || strings.Contains(near, "هنا"):
		return rules.Text{Ar: "اكتبوا رابطًا، مثل [الشروط والأحكام](terms.md)", En: "write a link, e.g. [الشروط والأحكام](terms.md)"}
	}
	return rules.Text{Ar: "اكتبوا ما يصدق على هذا المتجر، حقيقةً في site.toml إن كان كذلك", En: "write what is true of this store, as a fact where it is one"}
}

// quotation is a stretch between two quotation marks, the marks included.
type quotation struct{ start, innerStart, innerEnd, end int }

// quotations finds “…”, «…», „…“ and "…" on one line. A straight quote ends where the next one stands.
func quotations(s string) (out []quotation) {
	if !strings.ContainsAny(s, "\"“«„") {
		return nil
	}
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		var closers string
		switch r {
		case '“', '„':
			closers = "”“"
		case '«':
			closers = "»"
		case '"':
			closers = "\""
		default:
			i += size
			continue
		}
		end := strings.IndexAny(s[i+size:], closers)
		if end < 0 {
			i += size
			continue
		}
		stop := i + size + end
		_, width := utf8.DecodeRuneInString(s[stop:])
		out = append(out, quotation{i, i + size, stop, stop + width})
		i = stop + width
	}
	return out
}

// newWords returns the folded words of a text.
func newWords(s string) (out []string) {
	t := newText(s, "", Prose)
	folded := t.Folded()
	for _, w := range t.words {
		out = append(out, folded[w.start:w.end])
	}
	return out
}

// matchWords tells whether the words from i on are those of a phrase, and where it ends in the folded text.
func matchWords(t *Text, i int, phrase []string) (end int, ok bool) {
	if i+len(phrase) > len(t.words) {
		return 0, false
	}
	for k, p := range phrase {
		w := t.words[i+k]
		if t.folded.Text[w.start:w.end] != p {
			return 0, false
		}
		end = w.end
	}
	return end, true
}

func set(words ...string) map[string]bool {
	m := map[string]bool{}
	for _, w := range words {
		m[w] = true
	}
	return m
}

// phrases groups phrases by their first word.
func phrases(list ...string) map[string][][]string {
	m := map[string][][]string{}
	for _, p := range list {
		words := strings.Fields(p)
		m[words[0]] = append(m[words[0]], words)
	}
	return m
}
