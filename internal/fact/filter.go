package fact

import (
	"fmt"
	"html"
	"slices"
	"strings"

	"sitegen/internal/lang"
)

// FilterNames gives the names of all filters, sorted.
func FilterNames() []string {
	return []string{"both", "business_days", "date", "days", "hijri", "hours", "list", "minutes", "money", "months", "number",
		"or", "percent", "raw", "text", "weeks", "whatsapp", "years"}
}

// apply gives what the filter makes of a value.
func (f Filter) apply(v Value, l *lang.Locale) (Value, error) {
	switch f.Name {
	case "minutes", "hours", "days", "weeks", "months", "years", "business_days":
		return f.duration(v)
	case "money":
		return f.money(v)
	}
	if len(f.Args) > 0 {
		return nil, &ExprError{Message: fmt.Sprintf("the filter %s takes no argument, found %q", f.Name, f.Args[0]), Hint: "remove " + f.Args[0]}
	}
	switch f.Name {
	case "date", "hijri", "both":
		return f.date(v, l)
	case "list", "or":
		list, ok := v.(List)
		if !ok {
			return nil, f.unfit(v, "a list")
		}
		return List{Items: list.Items, Or: f.Name == "or"}, nil
	case "number":
		return f.number(v)
	case "percent":
		switch v := v.(type) {
		case Number, Decimal:
			return percent{v}, nil
		}
		return nil, f.unfit(v, "a number")
	case "text":
		return plainText{v}, nil
	case "raw":
		return rawText{v}, nil
	case "whatsapp":
		phone, ok := v.(Phone)
		if !ok {
			return nil, f.unfit(v, "a telephone number")
		}
		if phone.WhatsAppURL() == "" {
			return nil, &ExprError{
				Message: fmt.Sprintf("the number %s cannot be on WhatsApp", phone.Text(l)),
				Hint:    "use a mobile number, not a 9200, 800 or short one",
			}
		}
		return whatsApp{phone}, nil
	}
	return nil, f.unknown()
}

func (f Filter) unknown() *ExprError {
	return &ExprError{Message: fmt.Sprintf("there is no filter %q", f.Name), Hint: "use one of " + strings.Join(FilterNames(), ", "),
		Offset: f.Offset, Length: f.Length}
}

// Unknown is the error of the first filter that does not exist, whatever the value: an *ExprError, or nil.
func (e Expr) Unknown() error {
	for _, f := range e.Filters {
		if !slices.Contains(FilterNames(), f.Name) {
			return f.unknown()
		}
	}
	return nil
}

// unfit tells that a filter cannot take a value.
func (f Filter) unfit(v Value, want string) error {
	return &ExprError{
		Message: fmt.Sprintf("the filter %s is for %s, and this fact is %s", f.Name, want, kind(v)),
		Hint:    "remove | " + f.Name,
	}
}

// kind names the type of a value for the owner.
func kind(v Value) string {
	switch v := v.(type) {
	case Text, plainText, rawText:
		return "a text"
	case ID:
		return "an identifier"
	case Number, Decimal, percent:
		return "a number"
	case Bool:
		return "yes or no"
	case Money:
		return "an amount of money"
	case Duration:
		if v.Unit == "" {
			return "a length of time"
		}
		return "a length of time in " + plainUnit(v.Unit)
	case Date, calendarDate:
		return "a date"
	case Clock:
		return "a time of day"
	case Phone, whatsApp:
		return "a telephone number"
	case Email:
		return "an e-mail address"
	case URL:
		return "an address"
	case Enum:
		return "a name from a closed list"
	case List:
		return "a list"
	}
	return fmt.Sprintf("%T", v)
}

func (f Filter) duration(v Value) (Value, error) {
	genitive := false
	for _, arg := range f.Args {
		if arg != "genitive" {
			return nil, &ExprError{Message: fmt.Sprintf("the filter %s does not know %q", f.Name, arg), Hint: "write " + f.Name + " or " + f.Name + " genitive"}
		}
		genitive = true
	}
	unit := strings.TrimSuffix(f.Name, "s")
	var d Duration
	switch v := v.(type) {
	case Number:
		if v.Set && v.N < 0 {
			return nil, &ExprError{Message: "a length of time cannot be negative", Hint: "remove | " + f.Name}
		}
		d = Duration{N: v.N, Unit: unit, Set: v.Set}
	case Duration:
		converted, err := v.In(unit)
		if err != nil {
			return nil, &ExprError{Message: err.Error(), Hint: "write | " + strings.ReplaceAll(plainUnit(v.Unit), " ", "_")}
		}
		d = converted
	default:
		return nil, f.unfit(v, "a number or a length of time")
	}
	d.Genitive = d.Genitive || genitive
	return d, nil
}

// money takes the currency as an argument, because a number does not know it, and genitive.
func (f Filter) money(v Value) (Value, error) {
	currency, genitive := "", false
	for _, arg := range f.Args {
		switch {
		case arg == "genitive":
			genitive = true
		case currency != "":
			return nil, &ExprError{Message: "the filter money takes one currency", Hint: "write money SAR"}
		case len(arg) != 3 || arg != strings.ToUpper(arg):
			return nil, &ExprError{Message: fmt.Sprintf("%q is not the code of a currency", arg), Hint: "write money SAR"}
		default:
			currency = arg
		}
	}
	var m Money
	switch v := v.(type) {
	case Money:
		if v.Currency != "" && currency != "" && v.Currency != currency {
			return nil, &ExprError{Message: fmt.Sprintf("the amount is in %s and not in %s", v.Currency, currency), Hint: "write | money"}
		}
		m = v
	case Number:
		m.Set = v.Set
		if !v.Set {
			break
		}
		if err := m.DecodeTOML(v.N); err != nil {
			return nil, &ExprError{Message: err.Error()}
		}
	case Decimal:
		if v == "" {
			break
		}
		if err := m.DecodeTOML(string(v)); err != nil {
			return nil, &ExprError{Message: err.Error()}
		}
	default:
		return nil, f.unfit(v, "an amount")
	}
	if currency != "" {
		m.Currency = currency
	}
	m.Genitive = m.Genitive || genitive
	if decimals, excess := m.Excess(); m.Currency != "" && excess {
		return nil, &ExprError{Message: fmt.Sprintf("amounts in %s have %d decimals, found %s", m.Currency, decimals, m.Raw())}
	}
	if m.Currency == "" {
		return nil, &ExprError{Message: "the currency of the amount is not known", Hint: "write money SAR"}
	}
	return m, nil
}

func (f Filter) date(v Value, l *lang.Locale) (Value, error) {
	var d Date
	switch v := v.(type) {
	case Date:
		d = v
	case calendarDate:
		d = v.Date
	default:
		return nil, f.unfit(v, "a date")
	}
	switch f.Name {
	case "hijri":
		if result := (calendarDate{d, false}); !d.IsSet() || result.Text(l) != "" {
			return result, nil
		}
		return nil, &ExprError{
			Message: fmt.Sprintf("%s has no date in the Umm al-Qura calendar here: it is published for 1937-03-14 to 2077-11-16", d.Raw()),
			Hint:    "write | date",
		}
	case "both":
		return calendarDate{d, true}, nil
	}
	return d, nil
}

func (f Filter) number(v Value) (Value, error) {
	switch v := v.(type) {
	case Number, Decimal:
		return v, nil
	case percent:
		return v.Value, nil
	case Duration:
		return Number{v.N, v.Set}, nil
	case Money:
		switch {
		case !v.Set:
			return Number{}, nil
		case !v.Fractional():
			return Number{v.Milli / 1000, true}, nil
		}
		return Decimal(v.Raw()), nil
	}
	return nil, f.unfit(v, "a number, a length of time or an amount")
}

// plainText is a value without links and isolation.
type plainText struct{ Value }

func (p plainText) HTML(l *lang.Locale) string { return html.EscapeString(p.Text(l)) }

// rawText is a value in its machine form.
type rawText struct{ Value }

func (r rawText) Text(*lang.Locale) string { return r.Raw() }
func (r rawText) HTML(*lang.Locale) string { return html.EscapeString(r.Raw()) }

// percent is a number with a percent sign.
type percent struct{ Value }

func (p percent) Text(l *lang.Locale) string {
	if !p.IsSet() {
		return ""
	}
	return l.Percent(p.Raw())
}

// HTML isolates the sign of the Latin digits: in right-to-left text it would change sides.
func (p percent) HTML(l *lang.Locale) string {
	if l.Dir == lang.RTL && !l.Digits.HasArabicMarks() {
		return ltr(p.Text(l))
	}
	return html.EscapeString(p.Text(l))
}

// whatsApp is a telephone number that links to its chat.
type whatsApp struct{ Phone }

// Raw is the address of the chat, so that a link's destination can be written with the filter.
func (w whatsApp) Raw() string { return w.WhatsAppURL() }

func (w whatsApp) HTML(l *lang.Locale) string { return link(w.WhatsAppURL(), w.Text(l)) }
