// Package publish writes the finished site into the output folder, usually
// public/. It is the only part of sitegen that writes there.
//
// In goes a path and the bytes of every file of the site; out comes an output
// folder that holds exactly those files, plus whatever the user keeps there.
// Everything is first written to a stage folder (.sitegen-<16 hex digits>)
// beside the output folder; then the two folders change places in one step of
// the kernel (renameat2 with RENAME_EXCHANGE on Linux, renamex_np with
// RENAME_SWAP on macOS), and the old site is deleted.
//
// # Promises
//
//   - Whole or not at all: a process killed at any moment leaves either the
//     whole old site or the whole new one, and a web server that opens files by
//     path never sees a missing, torn or mixed page. (A server whose working
//     directory is the output folder, or a container that mounts exactly that
//     folder, holds on to the old folder and must be restarted; let it hold the
//     parent folder instead.)
//   - A failed or cancelled build changes nothing in the output folder.
//   - Files in the output folder that sitegen did not write (CNAME, .nojekyll,
//     .well-known/, .git, uploads, links) survive with content, mode and
//     modification time. What belongs to sitegen is told by the manifest
//     (.sitegen.json inside the output folder) and by nothing else.
//   - Files that left the site are deleted; files that did not change keep
//     their modification time.
//   - The next build after any kill works unaided and removes what was left.
//   - Modes are 0644 and 0755 less the umask, the output folder included.
//   - On request, the output of another store and folders with unknown files are
//     refused, and so is a build that would remove most of the pages.
//   - A user's file is never overwritten: where one stands in the way, or the
//     output folder is dangerous (the home folder, a folder of the system, the
//     site's own sources, a plain file), the build ends with a [Refusal] that names it.
//
// Where folders cannot be exchanged (a mount point, Windows, some network file
// systems) the files are replaced one by one: assets, then pages, then
// deletions. Each single file is then whole at any time, the site as a whole is
// not, and [Result].Notes say so.
//
// Nothing is flushed to the platter: the promises hold when the process is
// killed, not when the power fails. After a power failure the next build
// notices files whose size or time stamps are not as it left them and writes
// them again.
//
// # How a changed file is noticed
//
// The manifest is part of the published folder, and two builds of one site must
// be equal byte for byte, so it holds sizes and content hashes but no time
// stamps. Instead the manifest is the last file that a build touches: a file
// whose modification and status-change times are older than the manifest's
// modification time has not been touched since, and its recorded hash is
// trusted. Any other file (edited, restored from a backup, checked out by git,
// copied to another machine) is read and compared. So no state is kept outside
// the output folder, and a wrong guess costs time, never correctness. Only a
// clock set back by hand can hide an edit that also keeps the file's size.
package publish

import "sitegen/internal/say"

// Options say where the site goes and what it was made of.
type Options struct {
	// Out is the output folder, an absolute path. It need not exist; missing
	// parents are created. If it is a symbolic link to a folder, that folder is
	// published into and the link stays.
	Out string
	// Site is the site folder, an absolute path. Out may lie in it, but may not
	// be it or hold it.
	Site string
	// Protect lists more folders (content, layouts, assets, base sites), as
	// absolute paths, that Out must not be, hold, or lie in. They need not exist.
	Protect []string
	// Inputs is a fingerprint, in hex, of everything the site is made of. It is
	// published in the manifest, so it must not depend on the machine. Empty
	// means that [Unchanged] never skips the build.
	Inputs string
	// Name is the store's name. The manifest records it, so that the output of
	// one store is not taken for that of another. Empty when it is not known.
	Name string
	// Elsewhere says that Out is not the site's own public/. Then it must be
	// new, or hold nothing but hidden files and a CNAME, or the last build of a
	// store of the same Name; else Begin ends with a Refusal.
	Elsewhere bool
	// MostStay makes Commit refuse to remove more than half of the pages that are
	// published.
	MostStay bool
	// Keep reports whether a file of the previous build that this build does not
	// produce stays one build longer, for visitors who still have the old page
	// open. It is meant for assets with a fingerprint in their name. The path is
	// slash-separated and relative to Out. Nil keeps nothing.
	//
	// A kept file goes with the next build that adds, changes or removes any
	// file; a build that produces the very same files leaves it.
	Keep func(path string) bool
}

// Summary counts what a build produced. Pages is the caller's number; Files and
// Bytes are counted by [Stage.Commit], over the files given to [Stage.Add].
type Summary struct {
	Pages int   // number of pages, in all languages together
	Files int   // number of files, pages included; kept files and the manifest not
	Bytes int64 // total size of these files in bytes
}

// Result says what [Stage.Commit] did to the output folder.
type Result struct {
	Summary   Summary // as recorded in the manifest
	Written   int     // files that are new or whose content changed
	Unchanged int     // files that were there already, with the same content
	Removed   int     // files of earlier builds that are gone now
	Kept      int     // files of earlier builds that stay one build longer
	// Atomic is true if the site changed in a single step. If it is false, Notes
	// say why.
	Atomic bool
	// Notes are what the user should know besides.
	Notes []say.Message
}

// A Refusal is an error that the user can fix: a dangerous output folder, or a
// file of the user's where a page must go. Nothing was changed. Every other
// error of this package is a fault of the machine (or of the caller).
type Refusal struct {
	Path string      // what it is about, an absolute path
	Says say.Message // why not, and what to do about it
}

// Error returns the path and the reason.
func (r *Refusal) Error() string { return r.Path + ": " + say.Plain(r.Says, "en") }

// refuse makes a Refusal.
func refuse(path string, why say.Message) error { return &Refusal{Path: path, Says: why} }
