package main

import (
	"bytes"
	"os"
	"testing"
)

// TestGenerated holds that messages.go is made of the catalogue as it is now.
func TestGenerated(t *testing.T) {
	want, err := messages("../catalogue")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../messages.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("messages.go is older than the catalogue: run go generate ./internal/say")
	}
}
