package country

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed zones.txt
var zonesText string

var zones = sync.OnceValue(func() []string { return strings.Fields(zonesText) })

// TimeZones are the names of the time zone database, sorted. The caller must not change them.
func TimeZones() []string { return zones() }

// TimeZone is the time zone of a country (ISO 3166); "" where there are several, or none is known.
func TimeZone(code string) string {
	if c := Find(code); c != nil {
		return c.TimeZone
	}
	return ""
}
