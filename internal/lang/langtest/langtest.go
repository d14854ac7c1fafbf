// Package langtest gives tests of other packages the two languages of a site with all the words that package fact asks
// for. In: nothing. Out: new Locales, which a test may change.
package langtest

import "sitegen/internal/lang"

// Arabic is Arabic of Saudi Arabia with Latin digits, as the default site shows it.
func Arabic() *lang.Locale {
	return &lang.Locale{Tag: "ar", OG: "ar_SA", Name: "العربية", Dir: lang.RTL, Digits: lang.Latn, Words: lang.NewWords(arabic())}
}

// ArabicIndic is Arabic with the digits ٠١٢٣٤٥٦٧٨٩.
func ArabicIndic() *lang.Locale {
	l := Arabic()
	l.Digits = lang.Arab
	return l
}

// English is English with Latin digits.
func English() *lang.Locale {
	return &lang.Locale{Tag: "en", OG: "en_US", Name: "English", Dir: lang.LTR, Digits: lang.Latn, Words: lang.NewWords(english())}
}

func plain(s string) lang.Word       { return lang.Word{One: s} }
func list(items ...string) lang.Word { return lang.Word{List: items} }

// counted is an Arabic word for 0, 1, 2, 3–10, 11–99 and 100.
func counted(zero, one, two, few, many, other string) lang.Word {
	return lang.Word{Forms: map[lang.Category]string{
		lang.Zero: zero, lang.One: one, lang.Two: two, lang.Few: few, lang.Many: many, lang.Other: other,
	}}
}

func singularPlural(one, other string) lang.Word {
	return lang.Word{Forms: map[lang.Category]string{lang.One: one, lang.Other: other}}
}

func arabic() map[string]lang.Word {
	return map[string]lang.Word{
		"date.format":       plain("{day} {month} {year}م"),
		"date.hijri_format": plain("{day} {month} {year}هـ"),
		"date.both":         plain("{0} ({1})"),
		"months": list("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
			"ديسمبر"),
		"hijri_months": list("محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان",
			"رمضان", "شوال", "ذو القعدة", "ذو الحجة"),
		"list.separator": plain("، "),
		"list.two":       plain("{0} و{1}"),
		"list.last":      plain("{0} و{1}"),
		"list.or_two":    plain("{0} أو {1}"),
		"list.or_last":   plain("{0} أو {1}"),
		"clock.am":       plain("صباحًا"),
		"clock.pm":       plain("مساءً"),
		"clock.noon":     plain("ظهرًا"),
		"clock.midnight": plain("منتصف الليل"),
		"money.free":     plain("مجانًا"),
		"yes":            plain("نعم"),
		"no":             plain("لا"),

		"unit.minute":       counted("{0} دقيقة", "دقيقة واحدة", "دقيقتان", "{0} دقائق", "{0} دقيقة", "{0} دقيقة"),
		"unit.hour":         counted("{0} ساعة", "ساعة واحدة", "ساعتان", "{0} ساعات", "{0} ساعة", "{0} ساعة"),
		"unit.day":          counted("{0} يوم", "يوم واحد", "يومان", "{0} أيام", "{0} يومًا", "{0} يوم"),
		"unit.business_day": counted("{0} يوم عمل", "يوم عمل واحد", "يوما عمل", "{0} أيام عمل", "{0} يوم عمل", "{0} يوم عمل"),
		"unit.week":         counted("{0} أسبوع", "أسبوع واحد", "أسبوعان", "{0} أسابيع", "{0} أسبوعًا", "{0} أسبوع"),
		"unit.month":        counted("{0} شهر", "شهر واحد", "شهران", "{0} أشهر", "{0} شهرًا", "{0} شهر"),
		"unit.year":         counted("{0} سنة", "سنة واحدة", "سنتان", "{0} سنوات", "{0} سنة", "{0} سنة"),

		"unit.minute_genitive": counted("{0} دقيقة", "دقيقة واحدة", "دقيقتين", "{0} دقائق", "{0} دقيقة", "{0} دقيقة"),
		"unit.hour_genitive":   counted("{0} ساعة", "ساعة واحدة", "ساعتين", "{0} ساعات", "{0} ساعة", "{0} ساعة"),
		"unit.day_genitive":    counted("{0} يوم", "يوم واحد", "يومين", "{0} أيام", "{0} يومًا", "{0} يوم"),
		"unit.business_day_genitive": counted("{0} يوم عمل", "يوم عمل واحد", "يومي عمل", "{0} أيام عمل", "{0} يوم عمل",
			"{0} يوم عمل"),
		"unit.week_genitive":  counted("{0} أسبوع", "أسبوع واحد", "أسبوعين", "{0} أسابيع", "{0} أسبوعًا", "{0} أسبوع"),
		"unit.month_genitive": counted("{0} شهر", "شهر واحد", "شهرين", "{0} أشهر", "{0} شهرًا", "{0} شهر"),
		"unit.year_genitive":  counted("{0} سنة", "سنة واحدة", "سنتين", "{0} سنوات", "{0} سنة", "{0} سنة"),

		"currency.SAR":          counted("{0} ريال", "ريال واحد", "ريالان", "{0} ريالات", "{0} ريالًا", "{0} ريال"),
		"currency.SAR_genitive": counted("{0} ريال", "ريال واحد", "ريالين", "{0} ريالات", "{0} ريالًا", "{0} ريال"),
		"currency.SAR_decimal":  plain("{0} ريالًا"),
		"country.SA":            plain("المملكة العربية السعودية"),
		"country.US":            plain("الولايات المتحدة"),
		"language.ar":           plain("العربية"),
		"language.en":           plain("الإنجليزية"),
		"payment.mada":          plain("مدى"),
		"payment.applepay":      plain("Apple Pay"),
		"payment.cod":           plain("الدفع عند الاستلام"),
		"weekday.fri":           plain("الجمعة"),
	}
}

func english() map[string]lang.Word {
	return map[string]lang.Word{
		"date.format":       plain("{day} {month} {year}"),
		"date.hijri_format": plain("{day} {month} {year} AH"),
		"date.both":         plain("{0} ({1})"),
		"months": list("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
			"November", "December"),
		"hijri_months": list("Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Shaban", "Ramadan",
			"Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah"),
		"list.separator": plain(", "),
		"list.two":       plain("{0} and {1}"),
		"list.last":      plain("{0} and {1}"),
		"list.or_two":    plain("{0} or {1}"),
		"list.or_last":   plain("{0} or {1}"),
		"clock.am":       plain("am"),
		"clock.pm":       plain("pm"),
		"clock.noon":     plain("noon"),
		"clock.midnight": plain("midnight"),
		"money.free":     plain("free"),
		"yes":            plain("Yes"),
		"no":             plain("No"),

		"unit.minute":       singularPlural("{0} minute", "{0} minutes"),
		"unit.hour":         singularPlural("{0} hour", "{0} hours"),
		"unit.day":          singularPlural("{0} day", "{0} days"),
		"unit.business_day": singularPlural("{0} business day", "{0} business days"),
		"unit.week":         singularPlural("{0} week", "{0} weeks"),
		"unit.month":        singularPlural("{0} month", "{0} months"),
		"unit.year":         singularPlural("{0} year", "{0} years"),

		"currency.SAR":         plain("SAR {0}"),
		"currency.SAR_decimal": plain("SAR {0}"),
		"country.SA":           plain("Saudi Arabia"),
		"country.US":           plain("United States"),
		"language.ar":          plain("Arabic"),
		"language.en":          plain("English"),
		"payment.mada":         plain("mada"),
		"payment.applepay":     plain("Apple Pay"),
		"payment.cod":          plain("cash on delivery"),
		"weekday.fri":          plain("Friday"),
	}
}
