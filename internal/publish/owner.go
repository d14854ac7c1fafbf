package publish

import (
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"sitegen/internal/say"
)

// checkOwner refuses an output folder outside the site that holds something else than an earlier build of this store:
// the output of another store, or files of which no manifest tells where they come from.
func (s *Stage) checkOwner() error {
	if !s.o.Elsewhere {
		return nil
	}
	switch _, err := s.old.lstat(manifestName); {
	case errors.Is(err, fs.ErrNotExist):
		return s.checkEmpty()
	case err != nil:
		return err
	case s.last.damaged:
		return refuse(s.o.Out, say.PublishUnknownOwner{File: manifestName})
	case s.last.name != "" && s.last.name != s.o.Name:
		return refuse(s.o.Out, say.PublishAnotherStore{Name: s.last.name})
	}
	return nil
}

// checkEmpty refuses a folder with anything in it but hidden files, such as .git and .nojekyll, and the CNAME of a host.
func (s *Stage) checkEmpty() error {
	entries, err := s.old.readDir("")
	if err != nil {
		return err
	}
	for _, e := range entries {
		if name := e.Name(); !strings.HasPrefix(name, ".") && name != "CNAME" {
			return refuse(s.o.Out, say.PublishNotEmpty{Name: name})
		}
	}
	return nil
}

// checkPages refuses a build that would remove more than half of the published pages.
func (s *Stage) checkPages(stale []entry) error {
	if !s.o.MostStay {
		return nil
	}
	var gone []string
	for _, e := range stale {
		if isPage(e.path) && !e.kept {
			gone = append(gone, "/"+strings.TrimSuffix(e.path, "index.html"))
		}
	}
	published := 0
	for i := range s.last.files {
		if e := &s.last.files[i]; isPage(e.path) && !e.kept {
			published++
		}
	}
	if len(gone)*2 <= published {
		return nil
	}
	slices.Sort(gone)
	shown, more := gone, ""
	if len(gone) > mostNamed {
		shown, more = gone[:mostNamed], " …"
	}
	return refuse(s.o.Out, say.PublishMostPagesGo{Gone: len(gone), All: published, Pages: strings.Join(shown, " ") + more})
}

// mostNamed is how many pages a refusal names.
const mostNamed = 12

// systemFolder tells whether a resolved path is a folder of the operating system that no site may be published into.
// Below some of them, such as /usr and /var, web servers have folders for sites; below others nothing is a site.
func systemFolder(path string) bool {
	volume := filepath.VolumeName(path)
	parts := strings.Split(strings.Trim(filepath.ToSlash(path[len(volume):]), "/"), "/")
	at := func(list []string) bool {
		return slices.ContainsFunc(list, func(name string) bool { return strings.EqualFold(name, strings.Join(parts, "/")) })
	}
	under := func(list []string) bool {
		return slices.ContainsFunc(list, func(name string) bool {
			n := strings.Count(name, "/") + 1
			return len(parts) >= n && strings.EqualFold(name, strings.Join(parts[:n], "/"))
		})
	}
	if volume != "" {
		return at([]string{"Users"}) || under([]string{"Windows", "Program Files", "Program Files (x86)", "ProgramData", "$Recycle.Bin", "System Volume Information"})
	}
	if parts[0] == "dev" {
		return len(parts) == 1 || parts[1] != "shm" || len(parts) == 2
	}
	return at([]string{"usr", "usr/local", "usr/share", "usr/libexec", "var", "var/lib", "var/cache", "home", "root", "opt", "mnt", "media", "run", "Users", "Volumes", "private", "private/var", "cores"}) ||
		under([]string{"bin", "boot", "etc", "lib", "lib32", "lib64", "libx32", "sbin", "sys", "usr/bin", "usr/sbin", "usr/lib", "usr/include",
			"usr/local/bin", "usr/local/sbin", "usr/local/lib", "usr/local/etc", "var/log", "var/spool", "var/run", "var/mail",
			"System", "Library", "Applications", "private/etc"})
}
