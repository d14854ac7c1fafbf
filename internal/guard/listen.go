package guard

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"sitegen/internal/say"
	"sitegen/internal/source"
	"strconv"
	"strings"
	"syscall"
)

// moreTries is how many further ports Listen tries.
const moreTries = 100

// TakenError says that another program listens on a port, or on all that were tried.
type TakenError struct {
	Port int // the first that was tried
	Last int // the last; equal to Port if no other was to be tried
}

// Error is for developers; the command that asked for the port says it to its user.
func (e *TakenError) Error() string { return fmt.Sprintf("ports %d–%d taken", e.Port, e.Last) }

// Loopback tells whether only programs on this machine reach a host that a server listens on: "localhost", 127.0.0.0/8
// or ::1 (RFC 6761 §6.3, RFC 1122 §3.2.1.3, RFC 4291 §2.5.3), with or without brackets. "" is every address.
func Loopback(host string) bool {
	if strings.EqualFold(host, "localhost") {
		return true
	}
	a, err := netip.ParseAddr(unbracket(host))
	return err == nil && a.Unmap().IsLoopback()
}

// Listen opens a TCP port of a host: "localhost", an address with or without brackets, or "0.0.0.0" or "::" for all of
// this machine. If the port is taken and not fixed, the next free one of 100 further is opened; the listener's Addr says
// which. Port 0 is any free port. localhost is both 127.0.0.1 and ::1, where there is IPv6: browsers try both, and one of
// them alone could belong to another program. The error is a *TakenError or a *say.Problem.
func Listen(host string, port int, fixed bool) (net.Listener, error) {
	if port < 0 || port > 65535 {
		return nil, &say.Problem{Says: say.GuardBadPort{Port: port}}
	}
	last := min(port+moreTries, 65535)
	if fixed || port == 0 {
		last = port
	}
	for p := port; ; p++ {
		l, err := listen(host, p)
		switch {
		case err == nil:
			return l, nil
		case !taken(err):
			return nil, &say.Problem{Says: say.GuardListen{Address: net.JoinHostPort(unbracket(host), strconv.Itoa(p)), Cause: source.Cause(cause(err))}}
		case p == last:
			return nil, &TakenError{Port: port, Last: last}
		}
	}
}

func listen(host string, port int) (net.Listener, error) {
	if strings.EqualFold(host, "localhost") {
		return listenLocal(port)
	}
	return net.Listen("tcp", net.JoinHostPort(unbracket(host), strconv.Itoa(port)))
}

// taken tells whether an error of listening means that the port is in use. The numbers are those of Windows, where the
// syscall package has names for neither: WSAEADDRINUSE, and WSAEACCES for ports that the system keeps for itself.
func taken(err error) bool {
	var no syscall.Errno
	return errors.As(err, &no) && (no == syscall.EADDRINUSE || no == 10048 || no == 10013)
}

// cause takes the operation and address off an error of the network: the message names them already.
func cause(err error) error {
	var op *net.OpError
	if errors.As(err, &op) {
		return op.Err
	}
	return err
}

func unbracket(host string) string {
	if strings.HasPrefix(host, "[") && strings.HasSuffix(host, "]") {
		return host[1 : len(host)-1]
	}
	return host
}
