package external

import (
	"encoding/json"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"

	"sitegen/internal/lang"
	"sitegen/internal/regular"
)

// maxKnown is how large the file may be in which answers are kept.
const maxKnown = 64 << 20

// Load reads what earlier runs have learnt. A file that is not there or cannot be read is an empty one: all is asked
// again.
func Load(file string) map[string]Answer {
	known := map[string]Answer{}
	b, err := regular.Read(func(flag int) (*os.File, error) { return os.OpenFile(file, flag, 0) }, maxKnown)
	if err != nil || json.Unmarshal(b, &known) != nil || known == nil {
		return map[string]Answer{}
	}
	return known
}

// Save writes what is known, what this run has learnt over what there was, without what is too old to count.
func Save(file string, known, learnt map[string]Answer, today lang.Date) error {
	all := maps.Clone(known)
	if all == nil {
		all = map[string]Answer{}
	}
	for key, a := range learnt {
		if a.State != "" {
			all[key] = a
		}
	}
	asker := Asker{Today: today}
	maps.DeleteFunc(all, func(_ string, a Answer) bool { return !asker.fresh(a) })
	b, err := json.Marshal(all)
	if err != nil {
		return err
	}
	dir := filepath.Dir(file)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	temp, err := os.CreateTemp(dir, "links-*")
	if err != nil {
		return err
	}
	_, err = temp.Write(b)
	err = errors.Join(err, temp.Close())
	if err == nil {
		err = os.Rename(temp.Name(), file)
	}
	if err != nil {
		if e := os.Remove(temp.Name()); !errors.Is(e, fs.ErrNotExist) {
			err = errors.Join(err, e)
		}
	}
	return err
}
