package config

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"sitegen/internal/country"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// maxLanguages is how many a site may have: each page names all others, so time grows with the square of them.
const maxLanguages = 60

// settleLanguages fills the settings of each language that the file leaves out, and the languages themselves: a site
// without [[languages]] speaks Arabic and English.
func settleLanguages(s *Site) {
	if len(s.Languages) == 0 {
		s.Languages = []Language{{Code: "ar"}, {Code: "en"}}
	}
	s.Languages = s.Languages[:min(len(s.Languages), maxLanguages)] // more are an error
	for i := range s.Languages {
		l := &s.Languages[i]
		name, locale := commonLanguage(l.Code, s.Country())
		if l.Name == "" {
			l.Name = name
		}
		if l.Locale == "" {
			l.Locale = locale
		}
		own, byDefault := lang.OwnDigits(l.Code)
		switch {
		case l.Digits == string(lang.Arab) && own == lang.ArabExt: // “its own digits”: ۴ for Persian, not ٤
			l.Digits = string(own)
		case l.Digits == "" && byDefault:
			l.Digits = string(own)
		case l.Digits == "":
			l.Digits = string(lang.Latn)
		}
		if l.Dir == "" {
			l.Dir = string(lang.DirectionOf(l.Code))
		}
	}
	if !s.hasLanguage(s.DefaultLanguage) {
		s.DefaultLanguage = s.Languages[0].Code
	}
	if g := &s.Store.GoverningLang; g.IsSet() && !s.hasLanguage(g.Value) {
		if i := slices.IndexFunc(s.Languages, func(l Language) bool { return lang.Base(l.Code) == g.Value }); i >= 0 {
			g.Value = s.Languages[i].Code // Arabic prevails, and the site's is ar-SA
		}
	}
}

// commonLanguage gives the name of a language in itself and its usual language and region for sharing; the region of Arabic is the
// store's country, where that has a file. Languages that
// the shops of the Gulf rarely speak are not known here: their name is the owner's to give.
func commonLanguage(code, home string) (name, locale string) {
	tag, err := language.Parse(code)
	if err != nil {
		return "", ""
	}
	base, _ := tag.Base()
	region, _ := tag.Region()
	locale = base.String() + "_" + region.String()
	switch base.String() {
	case "ar":
		name = "العربية"
		if !strings.Contains(code, "-") {
			locale = "ar_SA" // the likely region of Arabic is Egypt by CLDR
			if country.LawOf(home) != nil {
				locale = "ar_" + home
			}
		}
	case "en":
		name = "English"
	case "ur":
		name = "اردو"
	case "fa":
		name = "فارسی"
	case "tr":
		name = "Türkçe"
	case "fr":
		name = "Français"
	case "hi":
		name = "हिन्दी"
	case "bn":
		name = "বাংলা"
	case "id":
		name = "Bahasa Indonesia"
	case "fil", "tl":
		name = "Filipino"
	case "zh":
		name = "中文"
	}
	return name, locale
}

// Language returns the settings of the language with the code.
func (s *Site) Language(code string) (Language, bool) {
	i := slices.IndexFunc(s.Languages, func(l Language) bool { return l.Code == code })
	if i < 0 {
		return Language{}, false
	}
	return s.Languages[i], true
}

func (s *Site) hasLanguage(code string) bool {
	_, ok := s.Language(code)
	return ok
}

// usable are the languages that have a valid code which no other has, or Arabic and English if there are none. The others
// have been reported; what is made of a site needs a folder for each language.
func usable(all []Language) []Language {
	seen := map[string]bool{}
	list := slices.DeleteFunc(slices.Clone(all), func(l Language) bool {
		_, err := language.Parse(l.Code)
		folded := strings.ToLower(l.Code)
		bad := err != nil || seen[folded] || strings.ContainsAny(l.Code, "/_. ")
		seen[folded] = true
		return bad
	})
	if len(list) == 0 {
		return []Language{{Code: "ar", Name: "العربية"}, {Code: "en", Name: "English"}}
	}
	return list
}

// codes are the codes of the site's languages, in their order.
func (s *Site) codes() []string {
	var codes []string
	for _, l := range s.Languages {
		if l.Code != "" {
			codes = append(codes, l.Code)
		}
	}
	return codes
}

// LanguagesKnown tells whether all codes of languages are right. While one isn't, nobody knows which folder of content/,
// which words and which texts of site.toml are meant.
func (s *Site) LanguagesKnown() bool { return !s.unclear }

func known(languages []Language) bool {
	seen := map[string]bool{}
	for _, l := range languages {
		if _, wrong := canonical(l.Code); wrong != nil || seen[strings.ToLower(l.Code)] {
			return false
		}
		seen[strings.ToLower(l.Code)] = true
	}
	return true
}

// canonical is a code as BCP 47 and its registry write it today; wrong says what is wrong with the one given, nil if nothing
// is. The case of what follows the language does not matter: it names folders and files.
func canonical(code string) (today string, wrong say.Message) {
	tag, err := language.Raw.Parse(code)
	if err != nil {
		return "", say.BadLanguageCode{Code: code}
	}
	if region, confidence := tag.Region(); confidence == language.Exact && !region.IsCountry() && !region.IsGroup() {
		return "", say.BadLanguageRegion{Code: code}
	}
	tag, err = language.All.Canonicalize(tag)
	if base, _, _ := strings.Cut(code, "-"); err != nil || strings.EqualFold(tag.String(), code) && base == lang.Base(code) {
		return tag.String(), nil
	}
	return tag.String(), say.BadLanguageUnusual{Code: code}
}

// checkLanguages holds the codes against BCP 47 and each other.
func checkLanguages(c *checker) {
	seen := map[string]int{}
	for i, l := range c.languages {
		if !c.doc.Has("languages", i) { // inherited or by default
			continue
		}
		switch today, wrong := canonical(l.Code); {
		case !c.doc.Has("languages", i, "code"): // left out, see leaveOut
		case l.Code == "":
			c.fail(at("languages", i), say.BadLanguageNoCode{})
		case wrong != nil && today == "":
			c.fail(at("languages", i, "code"), wrong)
		case wrong != nil:
			c.failAs(at("languages", i, "code"), wrong, say.AnyWrite{Text: `code = "` + today + `"`})
		case l.Name == "":
			c.fail(at("languages", i), say.BadLanguageNoName{Code: l.Code})
		}
		folded := strings.ToLower(l.Code)
		if first, ok := seen[folded]; ok && l.Code != "" {
			c.fail(at("languages", i, "code"), say.DuplicateIdLanguage{Code: l.Code, Line: c.line("languages", first, "code")})
		} else {
			seen[folded] = i
		}
	}
	if c.doc.Has("languages", maxLanguages) {
		c.fail(at("languages", maxLanguages), say.BadLanguageTooMany{N: maxLanguages})
	}
	if !c.site.LanguagesKnown() {
		return
	}
	if d, ok := c.doc.Value("default_language").(string); ok && d != "" && !c.site.hasLanguage(d) { // the first is used
		c.warn(at("default_language"), say.BadLanguageOther{Key: "default_language", Code: d}, say.AnyWriteOneOf{Names: c.site.codes()})
	}
	if g := c.site.Store.GoverningLang; g.IsSet() && !c.site.hasLanguage(g.Value) {
		c.warn(at("store", "governing_lang"), say.BadLanguageOther{Key: "governing_lang", Code: g.Value}, say.AnyWriteOneOf{Names: c.site.codes()})
	}
}
