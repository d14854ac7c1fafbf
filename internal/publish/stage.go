package publish

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"sitegen/internal/say"
	"sitegen/internal/source"
)

// Stage is one build's output on its way into the output folder. It holds the
// lock of the output folder from Begin until Commit or Abort.
type Stage struct {
	o   Options
	ctx context.Context

	out   string   // the output folder, links resolved
	above []string // parents of out that Begin had to make, outermost first
	locks []*lock
	box   string  // our box, see makeBox
	tree  *folder // the new site, inside the box
	near  string  // a second box inside out, see place
	old   *folder // the output folder as it is, nil if there is none
	last  manifest

	// dirMode and fileMode are 0755 and 0644 less the umask.
	dirMode, fileMode fs.FileMode
	// inPlace says why the files must be replaced one by one, or is nil.
	inPlace say.Message

	gate   sync.RWMutex // read-held by Add, so that Commit and Abort wait for it
	closed bool

	mu     sync.Mutex // guards the rest
	files  map[string]*staged
	dirs   map[string]*stagedDir
	failed error // the first error of Add; Commit returns it

	oldDirs func() map[string]bool // folders of the last build's files
	notes   []say.Message          // for Result.Notes

	// Tests put their own in here.
	exchange func(a, b string) error
	create   func(d *folder, name string, data []byte) error
	link     func(from *folder, name string, to *folder) error
}

// staged is a file given to Add.
type staged struct {
	size  int64
	hash  digest
	fresh bool // written into the tree; otherwise the old file will be linked
	takes bool // the output folder has a file of this name that may give way
}

// stagedDir is a folder of the new site.
type stagedDir struct {
	child  string // a file in it, to name in messages
	look   func() (bool, error)
	create func() error
}

var errClosed = errors.New("publish: the stage is closed")

// Begin prepares to publish: it checks that Out is safe to write to, waits until
// no other build is publishing beside it, clears away what killed builds left,
// and makes the stage folder. The caller must end the stage with Commit or Abort.
//
// The error is a *[Refusal] if the output folder cannot be used, ctx's error if
// ctx was done first, or an error of the machine.
func Begin(ctx context.Context, o Options) (*Stage, error) {
	out, err := locate(o)
	if err != nil {
		return nil, err
	}
	s := &Stage{
		o: o, ctx: ctx, out: out,
		files:    make(map[string]*staged),
		dirs:     make(map[string]*stagedDir),
		exchange: exchange,
		create:   (*folder).create,
		link:     (*folder).link,
	}
	s.oldDirs = sync.OnceValue(func() map[string]bool { return s.last.folders() })
	if err := s.begin(); err != nil {
		s.abort()
		return nil, err
	}
	return s, nil
}

func (s *Stage) begin() error {
	if err := s.ctx.Err(); err != nil {
		return err
	}
	dir := filepath.Dir(s.out)
	if err := s.makeParents(dir); err != nil {
		return err
	}
	l, err := takeLock(s.ctx, dir)
	if err != nil {
		return err
	}
	s.locks = append(s.locks, l)
	s.sweep(dir)
	exists := isFolder(s.out)
	if exists && isMountPoint(s.out) {
		s.inPlace = say.PartWholeMounted{}
	}
	if s.inPlace == nil {
		s.box, err = makeBox(dir, s.out)
		if err != nil && exists && readOnly(err) {
			s.inPlace = say.PartWholeAboveLocked{}
		} else if err != nil {
			return err
		}
	}
	if s.inPlace != nil {
		// Another machine or container may have the same folder under another
		// parent, so the folder itself is locked too. It is not swapped here.
		l, err := takeLock(s.ctx, s.out)
		if err != nil {
			return err
		}
		s.locks = append(s.locks, l)
	}
	if exists {
		s.sweep(s.out)
		if s.old, err = openFolder(s.out); err != nil {
			return err
		}
		if s.last, err = readManifest(s.old); err != nil {
			return err
		}
		if err := s.checkOwner(); err != nil {
			return err
		}
	}
	if s.inPlace != nil {
		if s.box, err = makeBox(s.out, s.out); err != nil {
			return err
		}
	}
	if s.tree, err = openFolder(filepath.Join(s.box, boxTree)); err != nil {
		return err
	}
	info, err := s.tree.lstat(".")
	if err != nil {
		return err
	}
	s.dirMode, s.fileMode = info.mode.Perm(), info.mode.Perm()&0o644
	return nil
}

// sweep clears away what killed builds left in the folder. If that cannot be (a
// build of another user, say) it is no reason not to publish.
func (s *Stage) sweep(folder string) {
	if err := sweep(folder); err != nil {
		s.note(say.PublishEarlierLeft{Cause: source.CauseAt(err)})
	}
}

// makeParents makes the missing folders above the output folder.
func (s *Stage) makeParents(dir string) error {
	var missing []string
	for ; !isFolder(dir) && filepath.Dir(dir) != dir; dir = filepath.Dir(dir) {
		missing = append(missing, dir)
	}
	for i := len(missing) - 1; i >= 0; i-- {
		err := os.Mkdir(missing[i], 0o755)
		if err == nil {
			s.above = append(s.above, missing[i])
		} else if !errors.Is(err, fs.ErrExist) {
			return err
		}
	}
	return nil
}

// Add puts one file into the site. The path is slash-separated, relative to Out
// and in NFC; data belongs to the caller again after the return. Add may be
// called from many goroutines at once.
//
// The error is a *[Refusal] if a file of the user's stands in the way, ctx's
// error if ctx is done, an error naming both files if two claim one place, or an
// error of the machine naming the file. After an error the stage can only be
// aborted; Commit returns the first one.
func (s *Stage) Add(path string, data []byte) error {
	s.gate.RLock()
	defer s.gate.RUnlock()
	if s.closed {
		return errClosed
	}
	err := s.ctx.Err()
	if err == nil {
		err = s.add(path, data)
	}
	if err != nil {
		s.mu.Lock()
		if s.failed == nil {
			s.failed = err
		}
		s.mu.Unlock()
	}
	return err
}

func (s *Stage) add(path string, data []byte) error {
	if err := checkPath(path); err != nil {
		return err
	}
	f := &staged{size: int64(len(data)), hash: digestOf(data)}
	if err := s.claim(path, f); err != nil {
		return err
	}
	there, err := s.oldHas(path, f, data)
	if err != nil || there {
		return err
	}
	f.fresh = true
	if err := s.ensureDir(parent(path)); err != nil {
		return s.problem(parent(path), err)
	}
	if err := s.create(s.tree, path, data); err != nil {
		return s.problem(path, err)
	}
	return nil
}

// Again puts a file into the site as the last build wrote it, and tells whether
// it did: not if the output folder does not have it, or if anything has happened
// to it since. It is for files whose path tells what is in them, and spares
// making them. Otherwise it is like Add, which is to be called after false.
func (s *Stage) Again(path string) (bool, error) {
	s.gate.RLock()
	defer s.gate.RUnlock()
	if s.closed {
		return false, errClosed
	}
	if s.old == nil || s.last.damaged {
		return false, nil
	}
	e := s.last.find(path)
	if e == nil || s.ctx.Err() != nil {
		return false, nil
	}
	if err := s.claim(path, &staged{size: e.size, hash: e.hash, takes: true}); err != nil {
		return false, nil // as Add will say
	}
	// No path may be looked up through a link.
	there := true
	if dir := parent(path); dir != "" {
		there, _ = s.dir(dir).look()
	}
	if info, err := s.old.lstat(path); there && err == nil && !missing(info, s.fileMode) && asRecorded(s.old, &s.last, e) {
		return true, nil
	}
	s.mu.Lock()
	delete(s.files, path)
	s.mu.Unlock()
	return false, nil
}

// problem names the file as the user knows it, not as it is called in the stage.
func (s *Stage) problem(path string, err error) error {
	return &say.Problem{Says: say.PublishUnwritten{Path: s.shown(path), Cause: source.Cause(err)}, Cause: err}
}

// shown is the absolute path of a file of the site, for messages.
func (s *Stage) shown(path string) string { return filepath.Join(s.o.Out, filepath.FromSlash(path)) }

// claim enters a file into the plan of the new site, unless its place or that of
// one of its folders is taken.
func (s *Stage) claim(path string, f *staged) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.files[path] != nil {
		return &say.Problem{Says: say.PublishTwice{Path: path}}
	}
	if d := s.dirs[path]; d != nil {
		return &say.Problem{Says: say.PublishFileAndFolder{Path: path, Child: d.child}}
	}
	for p := parent(path); p != "" && s.dirs[p] == nil; p = parent(p) {
		if s.files[p] != nil {
			return &say.Problem{Says: say.PublishFileAndFolder{Path: p, Child: path}}
		}
	}
	s.files[path] = f
	s.addDir(parent(path), path)
	return nil
}

// addDir enters a folder of the new site, and those above it, into the plan. The
// caller holds s.mu.
func (s *Stage) addDir(path, child string) {
	for ; path != "" && s.dirs[path] == nil; path = parent(path) {
		p := path
		s.dirs[p] = &stagedDir{
			child: child,
			look:  sync.OnceValues(func() (bool, error) { return s.lookForDir(p, child) }),
			create: sync.OnceValue(func() error {
				if err := s.ensureDir(parent(p)); err != nil {
					return err
				}
				return s.tree.mkdir(p)
			}),
		}
	}
}

// dir returns a folder of the plan.
func (s *Stage) dir(path string) *stagedDir {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.dirs[path]
}

// ensureDir makes a folder of the plan in the tree, with those above it.
func (s *Stage) ensureDir(path string) error {
	if path == "" {
		return nil
	}
	return s.dir(path).create()
}

// Abort gives the build up: the stage folder is deleted, the lock released, and
// the output folder stays as it was before Begin. It waits for running calls of
// Add. It may be called any number of times, and after Commit does nothing, so
// that it can be deferred.
func (s *Stage) Abort() {
	s.gate.Lock()
	defer s.gate.Unlock()
	s.abort()
}

func (s *Stage) abort() {
	if s.closed {
		return
	}
	for _, box := range []string{s.box, s.near} {
		if box != "" {
			_ = removeBox(box) // what cannot be deleted now, the next build sweeps
		}
	}
	for i := len(s.above) - 1; i >= 0; i-- {
		_ = os.Remove(s.above[i]) // fails if somebody has put a file there
	}
	s.close()
}

// close releases what the stage holds.
func (s *Stage) close() {
	s.closed = true
	for _, d := range []*folder{s.tree, s.old} {
		if d != nil {
			d.close()
		}
	}
	for i := len(s.locks) - 1; i >= 0; i-- {
		s.locks[i].release()
	}
}
