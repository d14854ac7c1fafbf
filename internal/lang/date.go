package lang

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"
)

// Date is a day of the Gregorian calendar without a time or a zone: what a law, an invoice or a policy means by a day.
// The zero value means that there is no date.
type Date struct{ Year, Month, Day int }

// errDateForm is the error of a text that is not written as 2026-11-22.
var errDateForm = errors.New("lang: not written as 2006-01-02")

// NoDayError is the error of a day that doesn't exist.
type NoDayError struct {
	Date
	Days int // how many the month has; 0 where there is no such month
}

func (e *NoDayError) Error() string { return "lang: not a day: " + e.String() }

// ParseDate reads a date written as 2026-11-22 and nothing else. Days that do not exist are an error, and so are days of
// the Hijri calendar, in any usual spelling: then it is a *HijriError.
func ParseDate(s string) (Date, error) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		if err := hijriSpelling(s); err != nil {
			return Date{}, err
		}
		return Date{}, errDateForm
	}
	number := func(part string) int {
		n := 0
		for i := range len(part) {
			if part[i] < '0' || part[i] > '9' {
				return -1
			}
			n = n*10 + int(part[i]-'0')
		}
		return n
	}
	d := Date{number(s[:4]), number(s[5:7]), number(s[8:])}
	if d.Year < 0 || d.Month < 0 || d.Day < 0 {
		return Date{}, errDateForm
	}
	if err := CheckHijri(d.Year, d.Month, d.Day); err != nil {
		return Date{}, err
	}
	return d, d.check()
}

// hijriSpelling tells whether a text is a day of the Hijri calendar as people write it: 1448/4/15, 15-04-1448, 15/4/1448 هـ.
func hijriSpelling(s string) error {
	for _, era := range [...]string{"هـ", "ه", "AH"} {
		s = strings.TrimSpace(strings.TrimSuffix(s, era))
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == '-' || r == '.' })
	if len(s) > 10 || len(parts) != 3 {
		return nil
	}
	var numbers [3]int
	for i, part := range parts {
		n, err := strconv.Atoi(part)
		if err != nil {
			return nil
		}
		numbers[i] = n
	}
	if len(parts[0]) < 4 {
		slices.Reverse(numbers[:])
	}
	return CheckHijri(numbers[0], numbers[1], numbers[2])
}

// check tells why a date is not a day of the calendar.
func (d Date) check() error {
	switch {
	case d.Year < 1 || d.Year > 9999:
		return errDateForm
	case d.Month < 1 || d.Month > 12:
		return &NoDayError{Date: d}
	case d.Day < 1 || d.Day > daysIn(d.Year, d.Month):
		return &NoDayError{d, daysIn(d.Year, d.Month)}
	}
	return nil
}

func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// String gives the date as 2026-11-22 (ISO 8601), and "" for no date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	b := make([]byte, 0, 10)
	b = appendPadded(b, d.Year, 4)
	b = append(b, '-')
	b = appendPadded(b, d.Month, 2)
	b = append(b, '-')
	b = appendPadded(b, d.Day, 2)
	return string(b)
}

// MarshalText is String, so that data for programs has days as 2026-11-22.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// appendPadded writes n ≥ 0 with at least width digits.
func appendPadded(b []byte, n, width int) []byte {
	if n >= 10 || width > 1 {
		b = appendPadded(b, n/10, width-1)
	}
	return append(b, '0'+byte(n%10))
}

// IsZero tells whether there is no date.
func (d Date) IsZero() bool { return d == Date{} }

// Before tells whether the day comes earlier than the other one.
func (d Date) Before(o Date) bool { return d.Compare(o) < 0 }

// Compare is negative when the day comes before the other one, positive when it comes after it.
func (d Date) Compare(o Date) int {
	return cmp.Or(cmp.Compare(d.Year, o.Year), cmp.Compare(d.Month, o.Month), cmp.Compare(d.Day, o.Day))
}

// Number counts the days from 1970-01-01.
func (d Date) Number() int64 { return int64(d.dayNumber()) }

// dayNumber counts the days from 1970-01-01. The year is made to begin in March, so that the leap day is its last and
// months have the lengths of a straight line.
func (d Date) dayNumber() int {
	year, month := d.Year, d.Month-3
	if month < 0 {
		year, month = year-1, month+12
	}
	era := year / 400
	ofEra := year - era*400
	ofYear := (153*month+2)/5 + d.Day - 1
	return era*146097 + ofEra*365 + ofEra/4 - ofEra/100 + ofYear - 719468
}

// dateOf is the day with a number: what dayNumber gives, the other way.
func dateOf(number int) Date {
	days := number + 719468
	era := days / 146097
	if days < 0 {
		era = (days - 146096) / 146097
	}
	ofEra := days - era*146097
	yearOfEra := (ofEra - ofEra/1460 + ofEra/36524 - ofEra/146096) / 365
	ofYear := ofEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	month := (5*ofYear + 2) / 153
	d := Date{Year: yearOfEra + era*400, Month: month + 3, Day: ofYear - (153*month+2)/5 + 1}
	if month >= 10 {
		d.Year, d.Month = d.Year+1, month-9
	}
	return d
}
