package diag

import (
	"fmt"
	"reflect"
)

// Same tells whether two findings are the same in everything. They cannot be compared with ==, because messages may hold
// lists.
func (f Finding) Same(g Finding) bool { return reflect.DeepEqual(f, g) }

// Key stands for a finding in a map: two that are the same have one key.
func (f Finding) Key() string { return fmt.Sprintf("%#v", f) }
