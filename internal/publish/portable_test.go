//go:build !linux && !darwin

package publish

// refusedExchange is what this system says to every exchange.
var refusedExchange = errNoExchange

func makeFIFO(string) {}
