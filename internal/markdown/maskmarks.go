package markdown

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maskMarks masks the stars and tildes within numbers and codes, as in 40*60*20, 2كجم*3 and A*12*B, and the marks of handles,
// as in @_a_b_: all of them are text.
func maskMarks(out []byte) {
	for i := 0; ; {
		mark := bytes.IndexAny(out[i:], "*~@")
		if mark < 0 {
			return
		}
		start, end := wordAround(out, i+mark)
		word := out[start:end]
		maskHandles(word)
		before, _ := utf8.DecodeLastRune(bytes.TrimRight(out[max(0, start-maxGap):start], " "))
		maskNumbers(word, unicode.IsDigit(before))
		i = end
	}
}

// maxGap is how many spaces may stand between a number and its unit.
const maxGap = 4

// wordAround is where the word around a mark begins and ends, with the signs that numbers and codes hold.
func wordAround(s []byte, mark int) (start, end int) {
	start, end = mark, mark
	for start > 0 {
		r, size := utf8.DecodeLastRune(s[:start])
		if !inMarkedWord(r) {
			break
		}
		start -= size
	}
	for end < len(s) {
		r, size := utf8.DecodeRune(s[end:])
		if !inMarkedWord(r) {
			break
		}
		end += size
	}
	return start, end
}

func inMarkedWord(r rune) bool {
	if r < utf8.RuneSelf {
		return isLetterOrDigit(byte(r)) || strings.IndexByte("*~@_./-+,:%#()", byte(r)) >= 0
	}
	return r == '×' || unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// maskHandles masks the marks in the handles of a word. Those around a handle, as in **@name**, stay.
func maskHandles(word []byte) {
	for from := 0; ; {
		at := bytes.IndexByte(word[from:], '@')
		if at < 0 {
			return
		}
		at += from
		from = at + 1
		if at > 0 && isLetterOrDigit(word[at-1]) {
			continue // of an e-mail address
		}
		end := from
		for end < len(word) && (isLetterOrDigit(word[end]) || bytes.IndexByte([]byte("_.-*~"), word[end]) >= 0) {
			end++
		}
		around := "*~"
		if at > 0 && word[at-1] == '_' {
			around = "*~_"
		}
		for end > from && strings.IndexByte(around, word[end-1]) >= 0 {
			end--
		}
		maskAll(word[from:end], "_*~")
		from = end
	}
}

// maskNumbers masks the stars and tildes within a number, a code or a formula. A word behind a number may be its unit.
func maskNumbers(word []byte, afterNumber bool) {
	first, _ := utf8.DecodeRune(bytes.TrimLeft(word, "("))
	sized := unicode.IsDigit(first) || afterNumber // 20سم*30سم, 20 سم*30 سم
	code := isCode(word)
	formula := isFormula(word)
	eachRun(word, func(from, to int, before, after rune) {
		switch {
		case unicode.IsDigit(after) && (unicode.IsDigit(before) || before == ')' || sized && unicode.IsLetter(before)),
			unicode.IsDigit(before) && after == '(',
			code && isCodeRune(before) && isCodeRune(after),
			formula && unicode.IsLetter(before) && unicode.IsLetter(after):
			maskAll(word[from:to], "*~")
		}
	})
}

// eachRun calls do for each run of one mark in a word, with the characters at its sides.
func eachRun(word []byte, do func(from, to int, before, after rune)) {
	for i := 0; i < len(word); i++ {
		if word[i] != '*' && word[i] != '~' {
			continue
		}
		run := i
		for i+1 < len(word) && word[i+1] == word[run] {
			i++
		}
		before, _ := utf8.DecodeLastRune(word[:run])
		after, _ := utf8.DecodeRune(word[i+1:])
		do(run, i+1, before, after)
	}
}

// isFormula tells whether stars stand between the letters of a word more than once: طول*عرض*ارتفاع.
func isFormula(word []byte) bool {
	n := 0
	eachRun(word, func(from, to int, before, after rune) {
		if word[from] == '*' && to-from == 1 && unicode.IsLetter(before) && unicode.IsLetter(after) {
			n++
		}
	})
	return n > 1
}

// isCode tells whether a word is made of Latin letters, digits and signs, and begins and ends with one of the former.
func isCode(word []byte) bool {
	last, _ := utf8.DecodeLastRune(word)
	first, _ := utf8.DecodeRune(word)
	return isCodeRune(first) && isCodeRune(last) && bytes.ContainsAny(word, "0123456789") &&
		bytes.IndexFunc(word, func(r rune) bool { return r >= utf8.RuneSelf && r != '×' }) < 0
}

func isCodeRune(r rune) bool { return r < utf8.RuneSelf && isLetterOrDigit(byte(r)) }

// maskAll masks all of some characters.
func maskAll(s []byte, chars string) {
	for i, c := range s {
		if strings.IndexByte(chars, c) >= 0 {
			s[i] = masked
		}
	}
}
