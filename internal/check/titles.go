package check

import (
	"fmt"
	"hash/fnv"
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

// What search engines and shared links show of a title and of a description, in characters: longer ones are cut.
const (
	maxTitle       = 65
	minDescription = 50
	maxDescription = 160
)

var titleLength = Rule{
	Name: "long-title", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "عنوان صفحة أطول من 65 حرفًا مع اسم المتجر، أو صفحة بلا عنوان.", En: "The title of a page is longer than 65 characters with the store's name, or missing."},
		Why:  rules.Text{Ar: "تقطعه محركات البحث، وقد يضيع منه ما يميّز الصفحة.", En: "Search engines cut it, and may cut what tells the page from others."},
		Mend: rules.Text{Ar: "اختصروا title في أول الصفحة.", En: "Shorten title in front of the page."},
	},
	Output: func(o *Output) []Found {
		x := o.index()
		if !x.whole() || o.Page.Hidden() {
			return nil
		}
		title := ""
		if len(x.titles) > 0 {
			title = strings.TrimSpace(x.titles[0])
		}
		switch n := utf8.RuneCountInString(title); {
		case title == "":
			return []Found{{Pos: o.inLayout("<title", "<head"), Message: rules.Text{Ar: "لا عنوان <title> في الصفحة", En: "the page has no <title>"},
				Hint: rules.Text{Ar: "اكتبوا {{ .Meta }} في القالب", En: "write {{ .Meta }} in the layout"}}}
		case n > maxTitle:
			return []Found{{Pos: o.Page.Pos("title"), Message: rules.Text{Ar: fmt.Sprintf("عدد أحرف عنوان الصفحة %d، ويُعرض منه 65: %s", n, shorten(title)), En: fmt.Sprintf("the title has %d characters, of which 65 are shown: %s", n, shorten(title))},
				Hint: rules.Text{Ar: "اختصروا title", En: "shorten title"}}}
		}
		return nil
	},
}

var descriptionLength = Rule{
	Name: "description-length", Severity: diag.Info,
	Doc: rules.Doc{
		What: rules.Text{Ar: "صفحة بلا وصف، أو وصفها أقصر من 50 حرفًا أو أطول من 160.", En: "A page has no description, or one of less than 50 or more than 160 characters."},
		Why:  rules.Text{Ar: "هو ما يُقرأ تحت العنوان في نتائج البحث وفي الروابط المرسلة، وما زاد عليه يُقطع.", En: "It is what is read below the title in search results and shared links; what is longer is cut."},
		Mend: rules.Text{Ar: "اكتبوا في description جملة أو جملتين تقولان ما في الصفحة.", En: "Write a sentence or two into description that tell what the page holds."},
	},
	Output: func(o *Output) []Found {
		x := o.index()
		if !x.whole() || o.Page.Hidden() {
			return nil
		}
		text := strings.TrimSpace(x.description)
		n := utf8.RuneCountInString(text)
		var message rules.Text
		switch {
		case text == "":
			message = rules.Text{Ar: "لا وصف للصفحة", En: "the page has no description"}
		case n < minDescription:
			message = rules.Text{Ar: fmt.Sprintf("عدد أحرف وصف الصفحة %d، وهو قصير: %s", n, shorten(text)), En: fmt.Sprintf("the description has %d characters only: %s", n, shorten(text))}
		case n > maxDescription:
			message = rules.Text{Ar: fmt.Sprintf("عدد أحرف وصف الصفحة %d، ويُعرض منه 160: %s", n, shorten(text)), En: fmt.Sprintf("the description has %d characters, of which 160 are shown: %s", n, shorten(text))}
		default:
			return nil
		}
		return []Found{{Pos: o.Page.Pos("description"), Message: message,
			Hint: rules.Text{Ar: "اكتبوا في description ما في الصفحة، في نحو 50 إلى 160 حرفًا", En: "tell in description what the page holds, in 50 to 160 characters"}}}
	},
}

var duplicateTitle = Rule{
	Name: "duplicate-title", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "صفحتان بلغة واحدة لهما عنوان واحد.", En: "Two pages of one language have the same title."},
		Why:  rules.Text{Ar: "لا يعرف القارئ أيهما يفتح، ولا محرك البحث أيهما يعرض.", En: "Readers do not know which to open, nor search engines which to show."},
		Mend: rules.Text{Ar: "سمّوا كل صفحة بما فيها.", En: "Call each page by what it holds."},
	},
	Site: func(s *Site) []Found {
		return s.twice(func(n *Notes) uint64 { return n.title }, "title",
			rules.Text{Ar: "عنوان الصفحة هو عنوان %s", En: "the title is that of %s, too"}, rules.Text{Ar: "سمّوا كل صفحة بما فيها", En: "call each page by what it holds"})
	},
}

var duplicateDescription = Rule{
	Name: "duplicate-description", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "صفحتان بلغة واحدة لهما وصف واحد.", En: "Two pages of one language have the same description."},
		Why:  rules.Text{Ar: "تبدوان في نتائج البحث صفحة واحدة.", En: "In search results they look like one."},
		Mend: rules.Text{Ar: "صفوا كل صفحة بما فيها وحدها.", En: "Describe what each alone holds."},
	},
	Site: func(s *Site) []Found {
		return s.twice(func(n *Notes) uint64 { return n.description }, "description",
			rules.Text{Ar: "وصف الصفحة هو وصف %s", En: "the description is that of %s, too"}, rules.Text{Ar: "صفوا ما في هذه الصفحة وحدها", En: "describe what this page alone holds"})
	},
}

// twice reports the pages of a language whose text of some kind another page before them has.
func (s *Site) twice(mark func(*Notes) uint64, key string, message, hint rules.Text) (found []Found) {
	type text struct {
		language int
		mark     uint64
	}
	first := make(map[text]*Notes, len(s.Notes))
	for _, n := range s.Notes {
		m := mark(n)
		if m == 0 || n.Page.Hidden() {
			continue
		}
		at := text{n.Page.Language.Index, m}
		other := first[at]
		if other == nil {
			first[at] = n
			continue
		}
		found = append(found, Found{Pos: n.Page.Pos(key), Hint: hint,
			Message: rules.Text{Ar: fmt.Sprintf(message.Ar, other.Page.File), En: fmt.Sprintf(message.En, other.Page.File)}})
	}
	return found
}

// markOfText makes a mark of a text that is to be compared with those of all other pages; 0 when it is blank.
func markOfText(s string) uint64 {
	if strings.TrimSpace(s) == "" {
		return 0
	}
	h := fnv.New64a()
	_, _ = h.Write([]byte(strings.TrimSpace(s)))
	return h.Sum64()
}
