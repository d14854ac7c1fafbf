package publish

import (
	"errors"
	"testing"
)

func mountSmall(*testing.T, string, string) error { return errors.New("not on macOS") }
