package party

import (
	_ "embed"
	"sync"

	"github.com/BurntSushi/toml"
)

//go:embed kinds.toml
var kindsText string

// Kind is a kind of personal data that a store collects because of what it does.
type Kind struct {
	ID       string            `toml:"id"`
	Category Both              `toml:"category"`
	Items    Both              `toml:"items"`
	Purposes Both              `toml:"purposes"`
	Source   string            `toml:"source"`
	Required *bool             `toml:"required"`
	Basis    map[string]string `toml:"basis"` // that the law of a country settles
}

var kinds = sync.OnceValue(func() []Kind {
	var file struct {
		Kinds []Kind `toml:"kind"`
	}
	meta, err := toml.Decode(kindsText, &file)
	if err == nil {
		err = unknownKey(meta)
	}
	if err != nil {
		panic("kinds.toml: " + err.Error())
	}
	return file.Kinds
})

// Kinds are the kinds of data, in the order in which they are shown.
func Kinds() []Kind { return kinds() }
