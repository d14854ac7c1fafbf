package render

import (
	"bytes"
	"image"
	"strings"

	"sitegen/internal/card"
	"sitegen/internal/colour"
	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/output"
	"sitegen/internal/say"
	"sitegen/internal/site"
	"sitegen/internal/typeset"
)

// maxCards is how many pages of a language have a card of their own: what a store has is far less.
const maxCards = 100

var cardSize = image.Pt(card.Width, card.Height)

// A shareCard is the picture of a page for sharing, in the tree of files.
type shareCard struct {
	path string // in the output
	alt  string // what is to be read on it
}

// cards are the pictures that other places show beside links to pages, on a site that brings none: one for the first page
// of a language, for each policy and for each page of a menu. All others show that of the first page: who has a thousand
// guides needs no thousand pictures. Without the site's address there are none, because a picture is only found by its
// full address; and none of pages that nobody shall find.
//
// They depend on the site alone, and are drawn when they are asked for.
func (r *Renderer) cards() map[*site.Page]shareCard {
	r.cardsOnce.Do(func() {
		r.cardOf = map[*site.Page]shareCard{}
		if r.site.BaseURL == "" || r.site.Config.Theme.Image != "" {
			return
		}
		brand, ok := colour.Parse(r.site.Config.Theme.Color)
		if !ok {
			brand = colour.Lapis
		}
		scheme := colour.NewPalette(brand).Light
		look := card.Look{Surface: scheme[colour.Deep], Ink: scheme[colour.OnDeep], Soft: scheme[colour.OnDeepSoft], Glint: scheme[colour.Glint]}
		made := map[string]bool{}
		count := map[*site.Language]int{}
		for _, p := range r.site.Pages {
			if p.Hidden() || p.Meta.Image != "" || !p.IsHome() && (p.Meta.KindOr() != "policy" && len(p.Meta.Nav) == 0 || count[p.Language] == maxCards) {
				continue
			}
			c := r.card(p, look)
			if !c.Legible() {
				continue
			}
			count[p.Language]++
			file := shareCard{"cards/" + p.Language.Tag + "." + c.Key() + ".png", r.fullTitle(p, r.titlesOf(p).title.text)}
			r.cardOf[p] = file
			if !made[file.path] {
				made[file.path] = true
				r.cardFiles = append(r.cardFiles, &output.File{Path: file.path, Source: p.File, Lasting: true, Make: func(buf []byte) ([]byte, []diag.Finding) {
					w := bytes.NewBuffer(buf)
					if err := c.Write(w); err != nil {
						return nil, []diag.Finding{diag.New(diag.Pos{File: p.File}, say.InternalErrorCard{Cause: err.Error()})}
					}
					return w.Bytes(), nil
				}})
			}
		}
	})
	return r.cardOf
}

// card is what the card of a page says.
func (r *Renderer) card(p *site.Page, look card.Look) card.Card {
	code := p.Language.Tag
	c := card.Card{Title: r.titlesOf(p).title.text, Name: r.site.Config.Store.Name.In(code), Language: code, RTL: p.Language.Dir == lang.RTL, Look: look}
	if p.IsHome() && c.Name != "" {
		c.Title, c.Name = c.Name, r.site.Config.Theme.Motto.In(code)
	}
	style := p.Style()
	c.Title, c.Name = controlled(style, c.Title), controlled(style, c.Name)
	return c
}

// controlled is a text whose words and numbers in the other direction are isolated by control characters, as those of pages
// are by elements.
func controlled(style typeset.Style, text string) string {
	var b strings.Builder
	at := 0
	for _, run := range style.Runs(nil, []byte(text)) {
		isolate := '\u2066'
		if run.RTL {
			isolate = '\u2067'
		}
		b.WriteString(text[at:run.Start])
		b.WriteRune(isolate)
		b.WriteString(text[run.Start:run.End])
		b.WriteRune('\u2069')
		at = run.End
	}
	return b.String() + text[at:]
}

// cardFor is the card of a page, or that of the first page of its language.
func (r *Renderer) cardFor(p *site.Page) (shareCard, bool) {
	all := r.cards()
	if c, ok := all[p]; ok {
		return c, true
	}
	home := r.site.Page("index", p.Language)
	c, ok := all[home]
	return c, ok && home != nil
}

// fullTitle is the title of a page with the store's name behind it, unless the title says it already; that of the first page
// is the store's name and what it promises.
func (r *Renderer) fullTitle(p *site.Page, title string) string {
	code := p.Language.Tag
	name := r.site.Config.Store.Name.In(code)
	if motto := r.site.Config.Theme.Motto.In(code); p.IsHome() && motto != "" {
		return name + " · " + motto
	}
	if name != "" && !strings.Contains(title, name) {
		return title + " · " + name
	}
	return title
}
