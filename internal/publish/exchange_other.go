//go:build !linux && !darwin

package publish

import (
	"errors"

	"sitegen/internal/say"
)

// errNoExchange makes every build replace its files one by one.
var errNoExchange error = &say.Problem{Says: say.PartWholeSystem{}}

func exchange(a, b string) error { return errNoExchange }

func cannotExchange(err error) bool { return errors.Is(err, errNoExchange) }

func isMountPoint(string) bool { return false }
