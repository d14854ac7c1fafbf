package lang

import "math/bits"

//go:generate sh -c "node testdata/hijri_table.mjs table > hijri_table.go"

// HijriDate is a day of the Umm al-Qura calendar, the civil calendar of Saudi Arabia. It is computed ahead and not a
// sighting of the moon: right for documents, not for worship.
type HijriDate struct{ Year, Month, Day int }

const firstHijriYear = 1356

// Hijri converts the date to the Umm al-Qura calendar, 1356–1500 AH (1937-03-14 to 2077-11-16). It is false outside:
// there nobody has published the calendar.
func (d Date) Hijri() (HijriDate, bool) {
	if d.check() != nil {
		return HijriDate{}, false
	}
	rest := d.dayNumber() - Date{1937, 3, 14}.dayNumber()
	if rest < 0 {
		return HijriDate{}, false
	}
	for i := 0; i < len(hijriMonths); i += 2 {
		long := uint16(hijriMonths[i])<<8 | uint16(hijriMonths[i+1])
		if length := 12*29 + bits.OnesCount16(long); rest >= length {
			rest -= length
			continue
		}
		for month := 1; ; month++ {
			length := 29 + int(long>>(month-1)&1)
			if rest < length {
				return HijriDate{firstHijriYear + i/2, month, rest + 1}, true
			}
			rest -= length
		}
	}
	return HijriDate{}, false
}

// Gregorian converts the day of the Umm al-Qura calendar to the Gregorian one. It is false outside 1356–1500 AH, and for
// a day that the month does not have.
func (h HijriDate) Gregorian() (Date, bool) {
	i := 2 * (h.Year - firstHijriYear)
	if i < 0 || i >= len(hijriMonths) || h.Month < 1 || h.Month > 12 || h.Day < 1 {
		return Date{}, false
	}
	days := Date{1937, 3, 14}.dayNumber()
	for k := 0; k < i; k += 2 {
		days += 12*29 + bits.OnesCount16(uint16(hijriMonths[k])<<8|uint16(hijriMonths[k+1]))
	}
	long := uint16(hijriMonths[i])<<8 | uint16(hijriMonths[i+1])
	length := func(month int) int { return 29 + int(long>>(month-1)&1) }
	if h.Day > length(h.Month) {
		return Date{}, false
	}
	for month := 1; month < h.Month; month++ {
		days += length(month)
	}
	return dateOf(days + h.Day - 1), true
}

// HijriError is a day of the Hijri calendar where one of the Gregorian belongs.
type HijriError struct {
	Written Date
	Meant   Date // the Gregorian day; the zero value when the calendar was not published for it
}

func (e *HijriError) Error() string { return "lang: Hijri: " + e.Written.String() }

// CheckHijri tells whether a year, month and day are one of the Hijri calendar of our time, 1300–1500 AH, which is the
// Middle Ages in the Gregorian one. The error is a *HijriError; nil for any other day.
func CheckHijri(year, month, day int) error {
	if year < 1300 || year > 1500 || month < 1 || month > 12 || day < 1 || day > 30 {
		return nil
	}
	written := Date{year, month, day}
	meant, known := HijriDate{year, month, day}.Gregorian()
	if !known && day == 30 { // the month has 29 days here, but had 30 where the moon was seen a day later
		if meant, known = (HijriDate{year, month, 29}).Gregorian(); known {
			meant = dateOf(meant.dayNumber() + 1)
		}
	}
	return &HijriError{written, meant}
}
