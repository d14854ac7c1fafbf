package fact

import (
	"cmp"
	"errors"
	"html"
	"slices"
	"strings"

	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// FilterNames gives the names of all filters, sorted.
func FilterNames() []string {
	return []string{"both", "business_days", "date", "days", "hijri", "hours", "list", "minutes", "money", "months", "number",
		"or", "percent", "raw", "text", "weeks", "whatsapp", "years"}
}

// apply gives what the filter makes of a value, or says why it can't.
func (f Filter) apply(v Value, l *lang.Locale) (Value, *say.Problem) {
	switch f.Name {
	case "minutes", "hours", "days", "weeks", "months", "years", "business_days":
		return f.duration(v)
	case "money":
		return f.money(v)
	}
	if len(f.Args) > 0 {
		return nil, wrong(say.BadFilterArgument{Filter: f.Name, Argument: f.Args[0]})
	}
	switch f.Name {
	case "date", "hijri", "both":
		return f.date(v, l)
	case "list", "or":
		list, ok := v.(List)
		if !ok {
			return nil, f.unfit(v, say.PartKindList{})
		}
		return List{Items: list.Items, Or: f.Name == "or"}, nil
	case "number":
		return f.number(v)
	case "percent":
		switch v := v.(type) {
		case Number, Decimal:
			return percent{v}, nil
		}
		return nil, f.unfit(v, say.PartKindNumber{})
	case "text":
		return plainText{v}, nil
	case "raw":
		return rawText{v}, nil
	case "whatsapp":
		phone, ok := v.(Phone)
		if !ok {
			return nil, f.unfit(v, say.PartKindPhone{})
		}
		if phone.WhatsAppURL() == "" {
			return nil, wrong(say.BadFilterWhatsapp{Number: phone.Text(l)})
		}
		return whatsApp{phone}, nil
	}
	return nil, f.unknown()
}

func (f Filter) unknown() *say.Problem {
	return wrong(say.BadFilterUnknown{Filter: f.Name, Names: FilterNames()})
}

// Unknown is the error of the first filter that does not exist, whatever the value: an *ExprError, or nil.
func (e Expr) Unknown() error {
	for _, f := range e.Filters {
		if !slices.Contains(FilterNames(), f.Name) {
			return &ExprError{Says: f.unknown().Says, Offset: f.Offset, Length: f.Length}
		}
	}
	return nil
}

// unfit tells that a filter cannot take a value.
func (f Filter) unfit(v Value, wanted say.Message) *say.Problem {
	return wrong(say.BadFilterUnfit{Filter: f.Name, Wanted: wanted, Kind: v.kind()})
}

func (f Filter) duration(v Value) (Value, *say.Problem) {
	genitive := false
	for _, arg := range f.Args {
		if arg != "genitive" {
			return nil, wrong(say.BadFilterOption{Filter: f.Name, Argument: arg})
		}
		genitive = true
	}
	unit := strings.TrimSuffix(f.Name, "s")
	var d Duration
	switch v := v.(type) {
	case Number:
		if v.Set && v.N < 0 {
			return nil, wrong(say.BadFilterNegative{Filter: f.Name})
		}
		d = Duration{N: v.N, Unit: unit, Set: v.Set}
	case Duration:
		converted, ok := v.In(unit)
		if !ok {
			return nil, wrong(say.BadFilterConvert{Filter: f.Name, Own: v.Unit + "s"})
		}
		d = converted
	default:
		return nil, f.unfit(v, say.PartKindNumberOrLength{})
	}
	d.Genitive = d.Genitive || genitive
	return d, nil
}

// money takes the currency as an argument, because a number does not know it, and genitive.
func (f Filter) money(v Value) (Value, *say.Problem) {
	currency, genitive := "", false
	for _, arg := range f.Args {
		switch {
		case arg == "genitive":
			genitive = true
		case currency != "":
			return nil, wrong(say.BadFilterOneCurrency{})
		case len(arg) != 3 || arg != strings.ToUpper(arg):
			return nil, wrong(say.BadFilterCurrency{Code: arg})
		default:
			currency = arg
		}
	}
	var m Money
	switch v := v.(type) {
	case Money:
		if v.Currency != "" && currency != "" && v.Currency != currency {
			return nil, wrong(say.BadFilterOtherCurrency{Currency: v.Currency, Asked: currency})
		}
		m = v
	case Number:
		if problem := m.amount(v.N, v.Set); problem != nil {
			return nil, problem
		}
	case Decimal:
		if problem := m.amount(string(v), v != ""); problem != nil {
			return nil, problem
		}
	default:
		return nil, f.unfit(v, say.PartKindAmount{})
	}
	if currency != "" {
		m.Currency = currency
	}
	m.Genitive = m.Genitive || genitive
	if m.Currency == "" {
		return nil, wrong(say.BadFilterNoCurrency{})
	}
	if decimals, excess := m.Excess(); excess {
		return nil, wrong(say.AnyDecimals{Currency: m.Currency, Decimals: decimals, Amount: m.Raw()})
	}
	return m, nil
}

// amount takes a number as an amount.
func (m *Money) amount(v any, set bool) *say.Problem {
	if !set {
		return nil
	}
	err := m.DecodeTOML(v)
	if p, ok := errors.AsType[*say.Problem](err); ok {
		return &say.Problem{Says: say.BadFilterAmount{Problem: p.Says}, Hint: cmp.Or(p.Hint, p.Says)}
	}
	return nil // a number is never of the wrong type
}

func (f Filter) date(v Value, l *lang.Locale) (Value, *say.Problem) {
	var d Date
	switch v := v.(type) {
	case Date:
		d = v
	case calendarDate:
		d = v.Date
	default:
		return nil, f.unfit(v, say.PartKindDate{})
	}
	switch f.Name {
	case "hijri":
		if result := (calendarDate{d, false}); !d.IsSet() || result.Text(l) != "" {
			return result, nil
		}
		return nil, wrong(say.BadFilterHijri{Date: d.Raw()})
	case "both":
		return calendarDate{d, true}, nil
	}
	return d, nil
}

func (f Filter) number(v Value) (Value, *say.Problem) {
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
	return nil, f.unfit(v, say.PartKindNumberLengthOrAmount{})
}

// plainText is a value without links and isolation.
type plainText struct{ Value }

func (plainText) kind() say.Message { return say.PartKindText{} }

func (p plainText) HTML(l *lang.Locale) string { return html.EscapeString(p.Text(l)) }

// rawText is a value in its machine form.
type rawText struct{ Value }

func (rawText) kind() say.Message { return say.PartKindText{} }

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
