package guard

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/netip"
	"strconv"
	"strings"
	"sync"
	"testing"
)

func TestLoopback(t *testing.T) {
	for host, want := range map[string]bool{
		"localhost": true, "LOCALHOST": true, "127.0.0.1": true, "127.8.8.8": true, "::1": true, "[::1]": true, "::ffff:127.0.0.1": true,
		"": false, "0.0.0.0": false, "::": false, "192.168.1.5": false, "example.com": false, "localhost.example.com": false, "127.0.0.1.nip.io": false, "fe80::1%lo": false,
	} {
		if Loopback(host) != want {
			t.Errorf("%q: got %v", host, !want)
		}
	}
}

func portOf(l net.Listener) int { return l.Addr().(*net.TCPAddr).Port }

func TestListen(t *testing.T) {
	for _, host := range []string{"localhost", "127.0.0.1", "127.0.0.2", "[::1]"} {
		first, err := Listen(host, 0, true)
		if err != nil && (host == "[::1]" || host == "127.0.0.2") {
			continue // not every machine has it
		}
		if err != nil {
			t.Fatal(err)
		}
		port := portOf(first)
		_, err = Listen(host, port, true)
		var taken *TakenError
		if !errors.As(err, &taken) || taken.Port != port || taken.Last != port {
			t.Errorf("%s: %v", host, err)
		}
		second, err := Listen(host, port, false)
		if err != nil {
			t.Fatal(err)
		}
		if p := portOf(second); p <= port || p > port+moreTries {
			t.Errorf("%s: after %d comes %d", host, port, p)
		}
		if err := errors.Join(first.Close(), second.Close()); err != nil {
			t.Error(err)
		}
		if again, err := Listen(host, port, true); err != nil {
			t.Errorf("%s: a closed port stays taken: %v", host, err)
		} else {
			_ = again.Close()
		}
	}
}

// TestListenTakenOnOne shows that a program on one address of localhost is enough to go on: a browser could meet it.
func TestListenTakenOnOne(t *testing.T) {
	other, err := net.Listen("tcp6", "[::1]:0")
	if err != nil {
		t.Skip("no IPv6 here")
	}
	defer other.Close()
	var taken *TakenError
	if _, err := Listen("localhost", portOf(other), true); !errors.As(err, &taken) {
		t.Errorf("got %v", err)
	}
}

func TestListenErrors(t *testing.T) {
	for _, port := range []int{-1, 65536, 99999999} {
		if _, err := Listen("localhost", port, false); err == nil || !strings.Contains(err.Error(), strconv.Itoa(port)) {
			t.Errorf("%d: %v", port, err)
		}
	}
	var taken *TakenError
	_, err := Listen("192.0.2.1", 1313, false) // an address that no machine has (RFC 5737)
	if err == nil || errors.As(err, &taken) || !strings.Contains(err.Error(), "192.0.2.1:1313") {
		t.Errorf("got %v", err)
	}
	l, err := Listen("127.0.0.1", 65535, true)
	if err == nil {
		defer l.Close()
	}
	if _, err := Listen("127.0.0.1", 65535, false); !errors.As(err, &taken) || taken.Last != 65535 {
		t.Errorf("got %v", err)
	}
}

// TestBothAddresses shows that localhost is reached at either address, and that closing ends all that waits.
func TestBothAddresses(t *testing.T) {
	l, err := Listen("localhost", 0, true)
	if err != nil {
		t.Fatal(err)
	}
	if _, two := l.(*both); !two {
		t.Skip("no IPv6 here")
	}
	var wg sync.WaitGroup
	wg.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				if !errors.Is(err, net.ErrClosed) {
					t.Error(err)
				}
				return
			}
			_, _ = io.WriteString(c, "hello")
			_ = c.Close()
		}
	})
	for _, host := range []string{"127.0.0.1", "::1"} {
		c, err := net.Dial("tcp", net.JoinHostPort(host, strconv.Itoa(portOf(l))))
		if err != nil {
			t.Fatal(err)
		}
		if b, err := io.ReadAll(c); err != nil || string(b) != "hello" {
			t.Errorf("%s: %q, %v", host, b, err)
		}
		_ = c.Close()
	}
	if err := l.Close(); err != nil {
		t.Error(err)
	}
	wg.Wait()
	if err := l.Close(); !errors.Is(err, net.ErrClosed) {
		t.Errorf("closed twice: %v", err)
	}
	if _, err := l.Accept(); !errors.Is(err, net.ErrClosed) {
		t.Errorf("accepts: %v", err)
	}
}

func TestReachable(t *testing.T) {
	var all []netip.Addr
	for _, s := range []string{"127.0.0.1", "::1", "fe80::1", "169.254.1.1", "2001:db8::2", "fd00::2", "203.0.113.9", "192.168.1.9", "::ffff:10.0.0.9", "10.0.0.9", "172.16.0.1", "0.0.0.0", "224.0.0.1", "ff02::1"} {
		all = append(all, netip.MustParseAddr(s))
	}
	if got := fmt.Sprint(reachable(all)); got != "[10.0.0.9 172.16.0.1 192.168.1.9 fd00::2 203.0.113.9 2001:db8::2]" {
		t.Errorf("got %s", got)
	}
	for _, a := range Addresses() {
		if a.IsLoopback() || a.IsLinkLocalUnicast() || a.Zone() != "" {
			t.Errorf("this machine: %s", a)
		}
	}
}
