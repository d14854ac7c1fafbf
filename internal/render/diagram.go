package render

import (
	"html"
	"html/template"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/diagram"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// pictures are what the function diagram can draw: each gathers the facts and words of one picture.
func pictures() map[string]func(*draft) string {
	return map[string]func(*draft) string{
		"data-flow":         func(d *draft) string { return d.dataFlow().SVG() },
		"returns-timeline":  func(d *draft) string { return d.returnsTimeline().SVG() },
		"shipping-timeline": func(d *draft) string { return d.shippingTimeline().SVG() },
	}
}

// diagram draws facts in a language: {{ diagram "data-flow" . }}. It is "" where none of them are declared.
func (e *executor) diagram(name string, l *Lang) (template.HTML, error) {
	draw, ok := pictures()[name]
	if !ok {
		names := slices.Sorted(maps.Keys(pictures()))
		return "", &say.Problem{Says: say.UnknownDiagram{Name: name, Names: names}, Hint: didYouMean(diag.Nearest(name, names))}
	}
	d := &draft{exec: e, View: l.View, head: diagram.Head{RTL: l.locale.Dir == lang.RTL}}
	svg := draw(d)
	return template.HTML(svg), d.err
}

// draft gathers what a picture says. The first thing that goes wrong is kept, and the rest is "".
type draft struct {
	View
	exec *executor
	head diagram.Head
	err  error
}

func (d *draft) keep(err error) {
	if d.err == nil {
		d.err = err
	}
}

// word is a word of the interface.
func (d *draft) word(key string, args ...any) string {
	s, err := d.View.word(key, args...)
	if err != nil {
		d.keep(err)
	}
	return s
}

// say is a fact as text; "" where it is not declared.
func (d *draft) say(v View, expr string) string {
	path, _, _ := strings.Cut(expr, " ")
	has, err := v.Has(path)
	if err != nil {
		d.keep(err)
	}
	if !has {
		return ""
	}
	s, err := v.Text(expr)
	if err != nil {
		d.keep(err)
	}
	return s
}

// number is a fact that counts; 0 where it is not declared, and a number that no picture can show where it is too large.
func (d *draft) number(v View, path string) int {
	n, err := strconv.Atoi(d.code(v, path))
	if err != nil {
		return 0
	}
	return min(n, 1000)
}

// code is a fact in machine form; "" where it is not declared.
func (d *draft) code(v View, path string) string {
	value, err := v.facts.Lookup(path)
	if err != nil {
		d.keep(factProblem(err))
		return ""
	}
	if !value.IsSet() {
		return ""
	}
	v.note(path)
	return value.Raw()
}

// records are the tables of a list.
func (d *draft) records(path string) []Record {
	out, err := d.Each(path)
	if err != nil {
		d.keep(err)
	}
	return out
}

var svgFrame = regexp.MustCompile(`(?s)^<svg([^>]*)>(.*)</svg>$`)

// icon is assets/icons/NAME.svg without its frame.
func (d *draft) icon(name string) diagram.Icon {
	if _, err := d.exec.icon(name); err != nil {
		d.keep(err)
		return diagram.Icon{}
	}
	m := svgFrame.FindStringSubmatch(strings.TrimSpace(d.exec.r.assets.icons[name]))
	if m == nil {
		return diagram.Icon{}
	}
	return diagram.Icon{Shape: m[2], Mirror: strings.Contains(m[1], "mirror")}
}

// begin makes the first letter of a text a capital: facts are written as they stand in a sentence.
func begin(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// serviceIcon is the icon of what a third party does.
func serviceIcon(service string) string {
	switch service {
	case "hosting":
		return "server"
	case "platform":
		return "bag"
	case "payment":
		return "card"
	case "wallet":
		return "wallet"
	case "bnpl":
		return "parts"
	case "courier":
		return "truck"
	case "aggregator":
		return "box"
	case "maps":
		return "pin"
	case "reviews":
		return "star"
	case "analytics":
		return "chart"
	case "ads":
		return "horn"
	case "messaging":
		return "chat"
	case "email":
		return "mail"
	case "support":
		return "person"
	case "accounting":
		return "form"
	case "government":
		return "bank"
	}
	return "unit"
}

// dataFlow is the register of third parties: grouped by what they do and, within that, by the data that they receive.
func (d *draft) dataFlow() diagram.Flow {
	home, land := d.code(d.View, "store.country"), d.say(d.View, "store.country")
	if home == "" {
		home, land = "SA", d.word("country.SA")
	}
	f := diagram.Flow{Head: d.head, Store: d.say(d.View, "store.name"),
		Inside: d.word("diagram.inside", land), Abroad: d.word("diagram.abroad", land), Chosen: d.word("third_parties.optional")}
	f.Title = d.word("diagram.flow")
	parties := d.records("third_party")
	places := map[string]int{}    // of a service in Groups
	shares := map[[2]string]int{} // of a service and data in its group
	away, told := 0, 0
	for _, r := range parties {
		p := diagram.Party{Name: d.say(r.View, "name"), Chosen: d.code(r.View, "optional") == "true"}
		if p.Name == "" {
			p.Name = r.ID()
		}
		p.Abroad, p.Where = d.keptAbroad(r, home)
		if p.Abroad {
			away++
		}
		if d.code(r.View, "country") != "" {
			told++
		} else if !p.Abroad {
			f.Inside = d.word("diagram.inside_unsaid", land)
		}
		service := d.code(r.View, "service")
		at, known := places[service]
		if !known {
			at = len(f.Groups)
			places[service] = at
			f.Groups = append(f.Groups, diagram.Group{Icon: d.icon(serviceIcon(service)), Title: d.say(r.View, "service")})
		}
		data := begin(d.say(r.View, "data | list"))
		list := &f.Groups[at].Shares
		share, known := shares[[2]string{service, data}]
		if !known {
			share = len(*list)
			shares[[2]string{service, data}] = share
			*list = append(*list, diagram.Share{Data: data})
		}
		(*list)[share].Parties = append((*list)[share].Parties, p)
	}
	f.Desc = d.word("diagram.flow_text", len(parties), f.Store)
	switch {
	case away > 0:
		f.Desc += " " + d.word("diagram.flow_abroad", away, land)
	case told == len(parties):
		f.Desc += " " + d.word("diagram.flow_home", land)
	}
	return f
}

// keptAbroad tells whether a party keeps data outside a country, and in which ones. One that does not say where it keeps
// the data is not taken to keep it at home without a word.
func (d *draft) keptAbroad(r Record, home string) (bool, string) {
	value, err := r.facts.Lookup("country")
	if err != nil || !value.IsSet() {
		if d.code(r.View, "stored_outside") == "true" {
			return true, ""
		}
		return false, d.word("diagram.place_unknown")
	}
	var other fact.List
	if list, ok := value.(fact.List); ok {
		for _, c := range list.Items {
			if c.Raw() != home {
				other.Items = append(other.Items, c)
			}
		}
	}
	return len(other.Items) > 0, other.Text(d.locale)
}

// returnsTimeline is how a return goes, as far as its facts are declared.
func (d *draft) returnsTimeline() diagram.Returns {
	r := diagram.Returns{Head: d.head, Them: d.word("diagram.you"), Us: d.say(d.View, "store.name"), Day: d.word("diagram.day")}
	r.Title = d.word("diagram.returns")
	within := d.word("diagram.within")
	step := func(icon, title string, ours bool, path, filter string, notes ...string) {
		s := diagram.Step{Icon: d.icon(icon), Ours: ours, Title: title, Within: within}
		if path != "" {
			s.Span, s.Days = d.say(d.View, path+" | "+filter), d.number(d.View, path)
		}
		s.Notes = slices.DeleteFunc(notes, func(n string) bool { return n == "" })
		r.Steps = append(r.Steps, s)
	}
	some := func(path, key string) string {
		if s := d.say(d.View, path); s != "" {
			return d.word(key, s)
		}
		return ""
	}
	window, channel := d.code(d.View, "returns.window_days") != "", d.code(d.View, "returns.channel")
	switch from := d.code(d.View, "returns.from"); {
	case window && from == "receipt":
		step("box", d.word("diagram.receive"), false, "", "")
	case window && from == "order":
		step("bag", d.word("diagram.order"), false, "", "")
	}
	if window || channel != "" {
		icon := "chat"
		switch channel {
		case "whatsapp", "phone", "form":
			icon = channel
		case "email":
			icon = "mail"
		case "account":
			icon = "person"
		}
		step(icon, d.word("diagram.ask"), false, "returns.window_days", "days genitive",
			some("returns.channel", "diagram.through"), some("returns.exchange_days | days genitive", "diagram.exchange"))
	}
	switch d.code(d.View, "returns.who_pays") {
	case "store":
		step("return", d.word("diagram.send"), false, "", "", d.word("diagram.we_pay"))
	case "customer":
		fee := d.word("diagram.you_pay")
		if s := d.say(d.View, "returns.return_fee"); s != "" {
			fee = d.word("diagram.you_pay_fee", s)
		}
		step("return", d.word("diagram.send"), false, "", "", fee)
	}
	if d.code(d.View, "returns.inspect_within_days") != "" {
		step("lens", d.word("diagram.inspect"), true, "returns.inspect_within_days", "business_days genitive", d.word("diagram.inspect_from"))
	}
	if d.code(d.View, "returns.refund_within_days") != "" {
		step("cash", d.word("diagram.refund"), true, "returns.refund_within_days", "business_days genitive", some("returns.refund_method", "diagram.refund_by"))
	}
	r.Desc = d.sentences(r.Steps)
	return r
}

// sentences tells steps in words.
func (d *draft) sentences(steps []diagram.Step) string {
	var out []string
	for _, s := range steps {
		t := s.Title
		if s.Span != "" {
			t += " " + s.Within + " " + s.Span
		}
		out = append(out, t+".")
	}
	return strings.Join(out, " ")
}

// shippingTimeline is when an order arrives, as far as its facts are declared.
func (d *draft) shippingTimeline() diagram.Delivery {
	s := diagram.Delivery{Head: d.head, Arrives: d.word("diagram.arrives"), Day: d.word("diagram.business_day")}
	s.Title = d.word("diagram.shipping")
	for _, z := range d.records("shipping.zones") {
		zone := diagram.Zone{Name: d.say(z.View, "label"), Min: d.number(z.View, "min_days"), Max: d.number(z.View, "max_days")}
		if zone.Max == 0 {
			zone.Max = zone.Min
		}
		zone.Min = min(max(zone.Min, 1), zone.Max)
		days, err := d.exec.run("partials/zone-days", z)
		if err != nil {
			d.keep(err)
		}
		if zone.Days = html.UnescapeString(string(days)); zone.Days == "" || zone.Max == 0 || zone.Name == "" {
			continue
		}
		s.Zones = append(s.Zones, zone)
		for len(s.Numbers) < min(zone.Max, 40) {
			s.Numbers = append(s.Numbers, d.locale.Number(int64(len(s.Numbers)+1)))
		}
	}
	handed := diagram.Step{Icon: d.icon("truck"), Ours: true, Title: d.word("diagram.hand_over"), Notes: []string{d.word("diagram.then")}}
	if d.code(d.View, "shipping.prep_days") != "" {
		first := diagram.Step{Icon: d.icon("bag"), Title: d.word("diagram.order")}
		if c := d.say(d.View, "shipping.cutoff"); c != "" {
			first.Notes = []string{d.word("diagram.cutoff", c)}
		}
		handed.Within, handed.Span, handed.Days = d.word("diagram.within"), d.say(d.View, "shipping.prep_days | business_days genitive"), d.number(d.View, "shipping.prep_days")
		s.Steps = append(s.Steps, first)
	}
	s.Steps = append(s.Steps, handed)
	s.Desc = d.sentences(s.Steps)
	for _, z := range s.Zones {
		s.Desc += " " + z.Name + d.word("diagram.colon") + z.Days + "."
	}
	return s
}
