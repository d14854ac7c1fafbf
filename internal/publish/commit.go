package publish

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"sitegen/internal/say"
	"sitegen/internal/source"
)

// Commit makes the output folder hold exactly the files given to Add, and what
// is the user's. It returns when the old site is deleted and the lock released.
// Skippable says that the build had no findings that the user must see again;
// only then can [Unchanged] skip the next one. A file that the last build wrote,
// that this one does not, and that somebody has edited since, is left in place
// and named in the Note: it is somebody's work by now.
//
// After an error the output folder is as it was, and the stage is gone. The
// error is a *[Refusal] if something of the user's stands in the way, the first
// error of Add, ctx's error if ctx was done before the exchange, or an error of
// the machine. There is one exception: where files are replaced one by one, an
// error can leave some of them replaced, and says so.
func (s *Stage) Commit(sum Summary, skippable bool) (Result, error) {
	s.gate.Lock()
	defer s.gate.Unlock()
	if s.closed {
		return Result{}, errClosed
	}
	result, err := s.commit(sum, skippable)
	if err != nil {
		s.abort()
		return Result{}, err
	}
	s.close()
	result.Notes = s.notes
	return result, nil
}

// plan is what Commit does.
type plan struct {
	next      manifest
	unchanged []entry         // files of the tree to be linked, kept ones included
	fresh     []entry         // files that are in the tree already
	stale     []entry         // files of earlier builds to be deleted
	spare     map[string]bool // files of earlier builds that are the user's by now
	// identical: this build produced the very files of the last one.
	identical bool
}

func (s *Stage) commit(sum Summary, skippable bool) (Result, error) {
	if s.failed != nil {
		return Result{}, s.failed
	}
	if err := s.ctx.Err(); err != nil {
		return Result{}, err
	}
	p := s.makePlan(sum, skippable)
	if err := s.checkPages(p.stale); err != nil {
		return Result{}, err
	}
	result := Result{Summary: p.next.summary, Written: len(p.fresh), Removed: len(p.stale), Atomic: true}
	for i := range p.next.files {
		if p.next.files[i].kept {
			result.Kept++
		}
	}
	result.Unchanged = len(p.next.files) - len(p.fresh) - result.Kept
	if s.old == nil {
		return result, s.moveIn(p)
	}
	if p.identical && len(p.stale) == 0 && !missingMode(s.old, s) {
		return result, s.refresh(p)
	}
	root, err := s.old.lstat(".")
	if err != nil {
		return Result{}, err
	}
	v, err := (&surveyor{s: s, root: root, spare: p.spare}).walk("", "")
	if err != nil {
		return Result{}, err
	}
	if s.inPlace == nil {
		s.inPlace = v.stuck
	}
	if s.inPlace == nil {
		err := s.swap(p, v, root)
		var no *cannotSwap
		if !errors.As(err, &no) {
			return result, err
		}
		s.inPlace = no.why
	}
	result.Atomic = false
	s.note(say.PublishOneByOne{Path: s.o.Out, Why: s.inPlace})
	return result, s.replace(p)
}

// note adds to Result.Notes.
func (s *Stage) note(m say.Message) { s.notes = append(s.notes, m) }

// missingMode reports whether the output folder lacks a bit of its usual mode.
func missingMode(d *folder, s *Stage) bool {
	info, err := d.lstat(".")
	return err != nil || missing(info, s.dirMode)
}

// makePlan compares what was added with the last build.
func (s *Stage) makePlan(sum Summary, skippable bool) *plan {
	p := &plan{spare: make(map[string]bool)}
	sum.Files, sum.Bytes = len(s.files), 0
	for path, f := range s.files {
		e := entry{path: path, size: f.size, hash: f.hash}
		sum.Bytes += f.size
		p.next.files = append(p.next.files, e)
		if f.fresh {
			p.fresh = append(p.fresh, e)
		}
	}
	p.next.summary, p.next.name = sum, s.o.Name
	if skippable {
		p.next.inputs = s.o.Inputs
	}
	byPath := func(a, b entry) int { return strings.Compare(a.path, b.path) }
	slices.SortFunc(p.next.files, byPath)
	slices.SortFunc(p.fresh, byPath)
	p.identical = s.isLast(p)
	real := realFolders{d: s.old, known: make(map[string]bool)}
	for i := range s.last.files {
		if e := &s.last.files[i]; s.files[e.path] == nil {
			s.planLeaver(p, e, real)
		}
	}
	slices.SortFunc(p.next.files, byPath)
	for _, e := range p.next.files {
		if f := s.files[e.path]; f == nil || !f.fresh {
			p.unchanged = append(p.unchanged, e)
		}
	}
	return p
}

// isLast reports whether this build produced exactly what the last one did and
// found it all in place.
func (s *Stage) isLast(p *plan) bool {
	if s.old == nil || s.last.damaged || s.last.stamp == 0 || len(p.fresh) > 0 {
		return false
	}
	live := 0
	for i := range s.last.files {
		if !s.last.files[i].kept {
			live++
		}
	}
	if live != len(p.next.files) {
		return false
	}
	for _, e := range p.next.files {
		if last := s.last.find(e.path); last == nil || last.kept || last.hash != e.hash {
			return false
		}
	}
	return true
}

// planLeaver decides about a file of the last build that this one does not have.
func (s *Stage) planLeaver(p *plan, e *entry, real realFolders) {
	if !real.holds(e.path) {
		return // the user has put something else in place of its folder
	}
	info, err := s.old.lstat(e.path)
	if err != nil || !info.mode.IsRegular() {
		return // gone, or replaced by something of the user's
	}
	known := e.hash != (digest{})
	intact := known && asRecorded(s.old, &s.last, e)
	if known && !intact && info.size > 0 {
		p.spare[e.path] = true
		s.note(say.PublishChangedFileKept{Path: s.shown(e.path)})
		return
	}
	stays := e.kept && p.identical || !e.kept && s.o.Keep != nil && s.o.Keep(e.path)
	if stays && intact && s.free(e.path) {
		s.mu.Lock()
		s.addDir(parent(e.path), e.path)
		s.mu.Unlock()
		kept := *e
		kept.kept = true
		p.next.files = append(p.next.files, kept)
		return
	}
	p.stale = append(p.stale, *e)
}

// free reports whether the new site leaves the place of path free.
func (s *Stage) free(path string) bool {
	if s.dirs[path] != nil {
		return false
	}
	for up := parent(path); up != ""; up = parent(up) {
		if s.files[up] != nil {
			return false
		}
	}
	return true
}

// writeManifest puts the new manifest into the tree, as its last file.
func (s *Stage) writeManifest(p *plan) error {
	if err := s.create(s.tree, manifestName, p.next.encode()); err != nil {
		return s.problem(manifestName, err)
	}
	return nil
}

// moveIn publishes where there was no output folder.
func (s *Stage) moveIn(p *plan) error {
	if err := s.writeManifest(p); err != nil {
		return err
	}
	if err := s.ctx.Err(); err != nil {
		return err
	}
	// A rename would replace an empty folder, which loses nothing, and fails on
	// anything else that has come there meanwhile.
	if err := os.Rename(s.tree.path, s.out); err != nil {
		return &say.Problem{Says: say.PublishNotMoved{Path: s.o.Out, Cause: source.Cause(err)}, Cause: err}
	}
	s.dropBox()
	return nil
}

// refresh publishes a build that produced what is there already: only the
// manifest is replaced. As its last write it also vouches for every file again.
func (s *Stage) refresh(p *plan) error {
	if err := s.writeManifest(p); err != nil {
		return err
	}
	if err := s.place(manifestName); err != nil {
		return s.problem(manifestName, err)
	}
	s.dropBox()
	return nil
}

// swap completes the tree and exchanges it with the output folder. Until the
// exchange it changes nothing there; after it, it does not fail.
func (s *Stage) swap(p *plan, v *survey, root fileInfo) error {
	if err := s.fill(p.unchanged, v); err != nil {
		return err
	}
	// Whatever the user set on the output folder stays, so far as it can be read.
	if err := setOwnerAndMode(s.tree.path, root, root.mode|s.dirMode); err != nil {
		return err
	}
	if err := s.writeManifest(p); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(s.box, boxSwapping), nil, 0o644); err != nil {
		return err
	}
	if err := s.ctx.Err(); err != nil {
		return err
	}
	if err := s.exchange(s.tree.path, s.out); err != nil {
		if cannotExchange(err) {
			return &cannotSwap{source.Cause(err)}
		}
		return &say.Problem{Says: say.PublishNotExchanged{Path: s.o.Out, Cause: source.Cause(err)}, Cause: err}
	}
	saved, err := retire(s.tree.path, s.out, s.superseded(p))
	for _, path := range saved {
		s.note(say.PublishSavedMeanwhile{Path: filepath.Join(s.o.Out, path)})
	}
	if err != nil {
		s.note(say.PublishOldSiteLeft{Cause: source.CauseAt(err)})
		return nil
	}
	// Deleting the old tree took a name from each file that both trees shared,
	// which changed its status; the manifest must be younger again.
	_ = (&folder{path: s.out}).touch(manifestName)
	s.dropBox()
	return nil
}

// superseded lists the files of the old tree that need not be saved.
func (s *Stage) superseded(p *plan) []entry {
	list := p.stale
	if !s.last.damaged {
		list = s.last.files
	}
	list = slices.Clip(list)
	for _, e := range p.fresh {
		if s.files[e.path].takes {
			list = append(list, e)
		}
	}
	return list
}

// dropBox deletes the box of a build that is published.
func (s *Stage) dropBox() {
	for _, box := range []string{s.box, s.near} {
		if box == "" {
			continue
		}
		if err := removeBox(box); err != nil {
			s.note(say.PublishFolderLeft{Path: box, Cause: source.Cause(err)})
		}
	}
}
