// Package fault keeps what fails in one part of the work from ending the rest.
//
// In: work that may panic, by mistake of the program or of a library. Out: the work done, and for each part that panicked
// a Fault, which says what happened and where. Every page, rule, request and goroutine runs through one of the three
// functions here. What Go cannot recover from (a stack that overflows, memory that is used up) is bounded where the input
// is read.
package fault

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
)

// Fault is a panic that was caught. It is an error.
type Fault struct {
	Cause any    // what panic was called with
	Trace string // the calls that led to it, the innermost first, a line each; the same for the same fault
}

// mostCause is how many bytes of a cause are told.
const mostCause = 200

// Error is the cause in one short line.
func (f *Fault) Error() string {
	line, _, _ := strings.Cut(fmt.Sprint(f.Cause), "\n")
	if len(line) > mostCause {
		line = strings.ToValidUTF8(line[:mostCause], "") + "…"
	}
	return line
}

// Catch calls do and returns what it panicked with, nil when it came to its end.
func Catch(do func()) (f *Fault) {
	defer func() {
		switch cause := recover().(type) {
		case nil:
		case *Fault: // caught in another goroutine, and handed on
			f = cause
		default:
			f = &Fault{Cause: cause, Trace: trace()}
		}
	}()
	do()
	return nil
}

// Each calls do for each number below n, in order. Of a number at which it panics, failed is told; then the next has its
// turn.
func Each(n int, do func(i int), failed func(i int, f *Fault)) {
	for i := 0; i < n; i++ {
		if f := Catch(func() {
			for ; i < n; i++ {
				do(i)
			}
		}); f != nil {
			failed(i, f)
		}
	}
}

// InParallel is Each in any order and on every core. failed may be called from several goroutines at once.
func InParallel(n int, do func(i int), failed func(i int, f *Fault)) {
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), n) {
		workers.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				if f := Catch(func() { do(i) }); f != nil {
					failed(i, f)
				}
			}
		})
	}
	workers.Wait()
}

// mostCalls is how many calls a trace names.
const mostCalls = 24

// trace lists the calls from the panic outwards. It has to be called by the deferred function that recovers.
func trace() string {
	calls := make([]uintptr, 3*mostCalls)
	frames := runtime.CallersFrames(calls[:runtime.Callers(1, calls)])
	var b strings.Builder
	panicked, told := false, 0
	for told < mostCalls {
		frame, more := frames.Next()
		switch ofRuntime := strings.HasPrefix(frame.Function, "runtime."); {
		case ofRuntime:
			panicked = panicked || frame.Function == "runtime.gopanic"
		case panicked:
			fmt.Fprintf(&b, "%s\n\t%s:%d\n", frame.Function, frame.File, frame.Line)
			told++
		}
		if !more {
			break
		}
	}
	return b.String()
}
