package guard

import (
	"errors"
	"net"
	"strconv"
	"sync"
)

// both is a listener on the two addresses of localhost.
type both struct {
	four, six net.Listener
	conns     chan net.Conn
	errs      chan error
	closed    chan struct{}
	close     sync.Once
}

// localTries is how often a free port of 127.0.0.1 is looked for that is free on ::1 as well.
const localTries = 10

// listenLocal listens on 127.0.0.1 and ::1, or on 127.0.0.1 alone where there is no ::1.
func listenLocal(port int) (net.Listener, error) {
	var err error
	for range localTries {
		var four, six net.Listener
		if four, err = net.Listen("tcp4", net.JoinHostPort("127.0.0.1", strconv.Itoa(port))); err != nil {
			return nil, err
		}
		chosen := four.Addr().(*net.TCPAddr).Port
		if six, err = net.Listen("tcp6", net.JoinHostPort("::1", strconv.Itoa(chosen))); err == nil {
			return join(four, six), nil
		}
		if !taken(err) {
			return four, nil
		}
		_ = four.Close()
		if port != 0 {
			break
		}
	}
	return nil, err
}

func join(four, six net.Listener) *both {
	b := &both{four: four, six: six, conns: make(chan net.Conn), errs: make(chan error), closed: make(chan struct{})}
	go b.accept(four)
	go b.accept(six)
	return b
}

// accept hands on what one of the two brings. After an error it goes on, as the caller may: net/http waits and tries
// again when descriptors run out.
func (b *both) accept(l net.Listener) {
	for {
		c, err := l.Accept()
		if err != nil {
			select {
			case b.errs <- err:
				continue
			case <-b.closed:
				return
			}
		}
		select {
		case b.conns <- c:
		case <-b.closed:
			_ = c.Close()
			return
		}
	}
}

// Accept waits for a connection to either address.
func (b *both) Accept() (net.Conn, error) {
	select {
	case <-b.closed:
		return nil, net.ErrClosed
	default:
	}
	select {
	case c := <-b.conns:
		return c, nil
	case err := <-b.errs:
		return nil, err
	case <-b.closed:
		return nil, net.ErrClosed
	}
}

// Close closes both.
func (b *both) Close() error {
	err := net.ErrClosed
	b.close.Do(func() {
		close(b.closed)
		err = errors.Join(b.four.Close(), b.six.Close())
	})
	return err
}

// Addr is the IPv4 one; the port is that of both.
func (b *both) Addr() net.Addr { return b.four.Addr() }
