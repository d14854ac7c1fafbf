package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"
)

// TestServeKeepsToItself looks at the whole command: only this machine is listened to, who never ends a header is sent
// away, and Ctrl-C ends it at once whoever is connected.
func TestServeKeepsToItself(t *testing.T) {
	t.Parallel()
	p := startPreview(t)
	address := strings.TrimPrefix(p.host, "http://")

	if list, ok := listening(t, p.port); ok {
		for _, at := range list {
			if at != "0100007F" && at != "00000000000000000000000001000000" {
				t.Errorf("it listens on %s", at)
			}
		}
		if len(list) == 0 {
			t.Error("it is not found among the sockets of this machine")
		}
	}

	slow, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer slow.Close()
	_, _ = io.WriteString(slow, "GET / HTTP/1.1\r\nHost: "+address+"\r\nX-Slow: ")
	_ = slow.SetReadDeadline(time.Now().Add(15 * time.Second))
	if _, err := io.Copy(io.Discard, slow); err != nil {
		t.Errorf("who never ends a header is still connected after 15 s: %v", err)
	}

	var streams []io.ReadCloser
	for range 20 {
		stream, err := http.Get(p.host + "/_sitegen/events?page=/")
		if err != nil {
			t.Fatal(err)
		}
		defer stream.Body.Close()
		streams = append(streams, stream.Body)
	}
	p.stop()
	for _, stream := range streams {
		if _, err := io.Copy(io.Discard, stream); err != nil {
			t.Errorf("a stream was broken off after waiting for its end: %v", err)
		}
	}
}

// listening are the local addresses on which a port is listened to, as Linux writes them. ok is false on other systems.
func listening(t *testing.T, port int) (addresses []string, ok bool) {
	t.Helper()
	for _, file := range []string{"/proc/net/tcp", "/proc/net/tcp6"} {
		b, err := os.ReadFile(file)
		if err != nil {
			continue
		}
		ok = true
		for line := range strings.SplitSeq(string(b), "\n") {
			f := strings.Fields(line)
			if len(f) > 3 && f[3] == "0A" && strings.HasSuffix(f[1], fmt.Sprintf(":%04X", port)) {
				at, _, _ := strings.Cut(f[1], ":")
				addresses = append(addresses, at)
			}
		}
	}
	return addresses, ok
}
