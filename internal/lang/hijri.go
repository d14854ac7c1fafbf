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
