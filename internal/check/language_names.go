package check

import (
	"sitegen/internal/lang"
	"sitegen/internal/rules"
)

// languageName is a language as messages name it: behind “in” in English, behind «بـ» and «إلى» in Arabic.
func languageName(tag string) rules.Text {
	if name, ok := languageNames[lang.Base(tag)]; ok {
		return name
	}
	return rules.Text{Ar: "اللغة “" + tag + "”", En: "“" + tag + "”"}
}

var languageNames = map[string]rules.Text{
	"ar": {Ar: "العربية", En: "Arabic"}, "en": {Ar: "الإنجليزية", En: "English"}, "fr": {Ar: "الفرنسية", En: "French"},
	"de": {Ar: "الألمانية", En: "German"}, "es": {Ar: "الإسبانية", En: "Spanish"}, "pt": {Ar: "البرتغالية", En: "Portuguese"},
	"it": {Ar: "الإيطالية", En: "Italian"}, "nl": {Ar: "الهولندية", En: "Dutch"}, "sv": {Ar: "السويدية", En: "Swedish"},
	"pl": {Ar: "البولندية", En: "Polish"}, "tr": {Ar: "التركية", En: "Turkish"}, "id": {Ar: "الإندونيسية", En: "Indonesian"},
	"ms": {Ar: "الملايوية", En: "Malay"}, "fil": {Ar: "الفلبينية", En: "Filipino"}, "tl": {Ar: "التاغالوغية", En: "Tagalog"},
	"sw": {Ar: "السواحيلية", En: "Swahili"}, "so": {Ar: "الصومالية", En: "Somali"}, "vi": {Ar: "الفيتنامية", En: "Vietnamese"},
	"ru": {Ar: "الروسية", En: "Russian"}, "uk": {Ar: "الأوكرانية", En: "Ukrainian"}, "fa": {Ar: "الفارسية", En: "Persian"},
	"ur": {Ar: "الأردية", En: "Urdu"}, "ps": {Ar: "البشتوية", En: "Pashto"}, "ku": {Ar: "الكردية", En: "Kurdish"},
	"hi": {Ar: "الهندية", En: "Hindi"}, "bn": {Ar: "البنغالية", En: "Bengali"}, "ne": {Ar: "النيبالية", En: "Nepali"},
	"ml": {Ar: "المالايالامية", En: "Malayalam"}, "ta": {Ar: "التاميلية", En: "Tamil"}, "he": {Ar: "العبرية", En: "Hebrew"},
	"zh": {Ar: "الصينية", En: "Chinese"}, "ja": {Ar: "اليابانية", En: "Japanese"}, "ko": {Ar: "الكورية", En: "Korean"},
	"am": {Ar: "الأمهرية", En: "Amharic"}, "el": {Ar: "اليونانية", En: "Greek"},
}
