package guard

import (
	"cmp"
	"net"
	"net/netip"
	"slices"
)

// Addresses returns the addresses under which other machines of the same network reach this one, those that are likeliest
// to work first: private ones (RFC 1918, RFC 4193) before public ones, IPv4 before IPv6. Loopback and link-local
// addresses are left out: the first reach nobody else, and the second need a zone, which browsers refuse.
func Addresses() []netip.Addr {
	nets, err := net.InterfaceAddrs()
	if err != nil {
		return nil // no address to name; the server runs all the same
	}
	var all []netip.Addr
	for _, n := range nets {
		if ip, ok := n.(*net.IPNet); ok {
			if a, ok := netip.AddrFromSlice(ip.IP); ok {
				all = append(all, a)
			}
		}
	}
	return reachable(all)
}

// reachable picks and sorts.
func reachable(all []netip.Addr) []netip.Addr {
	var out []netip.Addr
	for _, a := range all {
		a = a.Unmap()
		if a.IsGlobalUnicast() && !a.IsLoopback() {
			out = append(out, a)
		}
	}
	slices.SortFunc(out, func(a, b netip.Addr) int {
		return cmp.Or(last(!a.IsPrivate())-last(!b.IsPrivate()), last(a.Is6())-last(b.Is6()), a.Compare(b))
	})
	return slices.Compact(out)
}

// last sorts what is true behind what is false.
func last(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
