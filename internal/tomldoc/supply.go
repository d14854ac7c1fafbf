package tomldoc

// Supply tells where a value comes from that the text does not hold: it stands where the one at from stands, and so does
// all that is below it. It must not be called while others read the Doc.
func (d *Doc) Supply(path, from []any) {
	if d.supplied == nil {
		d.supplied = map[string][]any{}
	}
	d.supplied[dotted(path)] = from
}

// source is the path of a value in the text: another one if it, or something around it, was supplied, be it
// from what was supplied itself.
func (d *Doc) source(path []any) []any {
	if d.supplied == nil {
		return path
	}
	for n := len(path); n > 0; n-- {
		if from, ok := d.supplied[dotted(path[:n])]; ok {
			return d.source(from)
		}
	}
	return path
}
