// Package external asks the hosts of other people's pages whether links to them still lead somewhere.
//
// In: addresses, a transport, what was known last time and the day. Out: an answer for each address, and what is known
// now. Nothing is asked unless a person wants it (sitegen check --external), never when a site is built. A link comes from
// content that somebody else may have written, so private and local addresses are never dialled, see Transport.
package external

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"sitegen/internal/fault"
	"sitegen/internal/lang"
)

// Answer is what became of an address.
type Answer struct {
	State  State  `json:"state"`
	Status int    `json:"status,omitempty"` // of the last response
	To     string `json:"to,omitempty"`     // where it has moved
	Day    string `json:"day"`              // on which it was asked
	Cached bool   `json:"-"`
}

// State tells what a Status means.
type State string

// The states. Unsure is whatever may be otherwise tomorrow: a host that is slow, busy, or does not like programs.
const (
	Alive  State = "alive"
	Dead   State = "dead"
	Moved  State = "moved"
	Unsure State = "unsure"
)

// Limits on what is asked.
const (
	atOnce    = 4 // and one at a time of each host
	timeout   = 10 * time.Second
	hops      = 2 // redirects that are followed
	keepFor   = 7 // days
	userAgent = "sitegen-check/1 (+link check of a store's own site; asks once a week)"
)

// Asker asks. Its fields do not change while it does.
type Asker struct {
	Transport http.RoundTripper // usually Transport()
	Known     map[string]Answer // of an earlier run; may be nil
	Today     lang.Date
	Progress  func(done, of int) // may be nil; called from one goroutine at a time
}

// Ask answers for each address once, whatever their order. It ends soon after the context does; what could not be asked
// is missing then. Addresses that are not https are left out.
func (a *Asker) Ask(ctx context.Context, addresses []string) map[string]Answer {
	answers := map[string]Answer{}
	byHost := map[string][]string{}
	for _, address := range addresses {
		u, err := url.Parse(address)
		if err != nil || u.Scheme != "https" || u.Host == "" || u.User != nil {
			continue
		}
		key := Key(address)
		if _, twice := answers[key]; twice {
			continue
		}
		if known, ok := a.Known[key]; ok && a.fresh(known) {
			known.Cached = true
			answers[key] = known
			continue
		}
		answers[key] = Answer{}
		byHost[strings.ToLower(u.Host)] = append(byHost[strings.ToLower(u.Host)], key)
	}
	hosts := make([]string, 0, len(byHost))
	total := 0
	for h, list := range byHost {
		hosts = append(hosts, h)
		total += len(list)
	}
	slices.Sort(hosts)
	var mu sync.Mutex
	done := 0
	keep := func(address string, answer Answer, asked bool) {
		mu.Lock()
		defer mu.Unlock()
		if asked {
			answers[address] = answer
		} else {
			delete(answers, address)
		}
		done++
		if a.Progress != nil {
			a.Progress(done, total)
		}
	}
	queue := make(chan string)
	var failed atomic.Pointer[fault.Fault]
	var wg sync.WaitGroup
	for range min(atOnce, len(hosts)) {
		wg.Go(func() {
			for host := range queue { // all of a host in one goroutine: one at a time
				if f := fault.Catch(func() {
					for _, address := range byHost[host] {
						answer, asked := a.one(ctx, address)
						keep(address, answer, asked)
					}
				}); f != nil {
					failed.Store(f)
				}
			}
		})
	}
	for _, h := range hosts {
		queue <- h
	}
	close(queue)
	wg.Wait()
	if f := failed.Load(); f != nil {
		panic(f) // whoever asked knows for what
	}
	return answers
}

// Key is what an address is asked and remembered as: without its fragment.
func Key(address string) string {
	address, _, _ = strings.Cut(address, "#")
	return address
}

// fresh tells whether an answer of another day still holds. What is broken is asked again.
func (a *Asker) fresh(known Answer) bool {
	if known.State != Alive && known.State != Moved {
		return false
	}
	day, err := lang.ParseDate(known.Day)
	if err != nil {
		return false
	}
	age := noon(a.Today).Sub(noon(day))
	return age >= 0 && age < keepFor*24*time.Hour
}

func noon(d lang.Date) time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 12, 0, 0, 0, time.UTC)
}

// one asks for one address: HEAD, and GET of hosts that do not know HEAD.
func (a *Asker) one(ctx context.Context, address string) (Answer, bool) {
	answer, ok := a.try(ctx, http.MethodHead, address)
	if ok && answer.State != Alive && answer.State != Moved && answer.Status != 0 {
		answer, ok = a.try(ctx, http.MethodGet, address)
	}
	answer.Day = a.Today.String()
	return answer, ok
}

// try follows an address. It is moved when every step was for good; one step that is not leaves it where it is.
func (a *Asker) try(ctx context.Context, method, address string) (Answer, bool) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	at, forGood := address, true
	for hop := 0; ; hop++ {
		request, err := http.NewRequestWithContext(ctx, method, at, nil)
		if err != nil {
			return Answer{State: Dead}, true
		}
		request.Header.Set("User-Agent", userAgent)
		request.Header.Set("Accept", "text/html,*/*;q=0.8")
		response, err := a.Transport.RoundTrip(request)
		if err != nil {
			var dns *net.DNSError
			switch {
			case errors.As(err, &dns) && dns.IsNotFound:
				return Answer{State: Dead}, true
			case errors.Is(context.Cause(ctx), context.Canceled):
				return Answer{}, false
			}
			return Answer{State: Unsure}, true
		}
		_ = response.Body.Close()
		switch status := response.StatusCode; {
		case status == http.StatusNotFound || status == http.StatusGone:
			return Answer{State: Dead, Status: status}, true
		case status >= 300 && status < 400 && response.Header.Get("Location") != "":
			to, err := request.URL.Parse(response.Header.Get("Location"))
			if err != nil || hop == hops || to.Scheme != "https" {
				return Answer{State: Unsure, Status: status}, true
			}
			forGood = forGood && (status == http.StatusMovedPermanently || status == http.StatusPermanentRedirect)
			at = to.String()
		case status >= 200 && status < 300:
			if at != address && forGood {
				return Answer{State: Moved, Status: status, To: at}, true
			}
			return Answer{State: Alive, Status: status}, true
		default:
			return Answer{State: Unsure, Status: status}, true
		}
	}
}
