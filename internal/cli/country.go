package cli

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"sitegen/internal/country"
	"sitegen/internal/factsheet"
	"sitegen/internal/say"
)

// countryFlags are the flags of sitegen country.
type countryFlags struct {
	format string
}

func (env Env) country() *cobra.Command {
	var f countryFlags
	c := &cobra.Command{
		Use:   "country [CODE]",
		Short: "Show what is known of a country's law",
		Long: `Show what is known of the law of a country, each datum with its source: laws and authorities, periods, what can't be returned, tax,
registration numbers and addresses. It also shows what sources disagree about and what was not found. Without a CODE, list the
countries. Your texts can show all of it: {{ law.withdrawal.source }}. This is no legal advice.

Exit codes: 0 shown, 2 usage error, 3 system error.`,
		Example: `  sitegen country
  sitegen country KW
  sitegen country KW --format json`,
		Args:      atMost(1),
		ValidArgs: country.WithLaw(),
		RunE:      func(_ *cobra.Command, args []string) error { return env.showCountry(f, args) },
	}
	c.Flags().StringVar(&f.format, "format", "text", "`form` of the output: text or json")
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{"text", "json"}, cobra.ShellCompDirectiveNoFileComp))
	return c
}

func (env Env) showCountry(f countryFlags, args []string) error {
	if f.format != "text" && f.format != "json" {
		return misuse(say.CliBadFormat{Value: f.format, Names: []string{"text", "json"}})
	}
	codes := country.WithLaw()
	if len(args) > 0 {
		code := strings.ToUpper(args[0])
		if country.LawOf(code) == nil {
			return unknown(say.CliUnknownCountry{Name: args[0], Names: codes}, code, codes)
		}
		codes = []string{code}
	}
	var sheets []factsheet.Sheet
	for _, code := range codes {
		sheets = append(sheets, factsheet.Of(country.LawOf(code), env.language))
	}
	switch {
	case f.format == "json":
		e := json.NewEncoder(env.Out)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		return e.Encode(sheets)
	case len(args) > 0:
		fmt.Fprint(env.Out, sheets[0].Text(env.language))
	default:
		for _, s := range sheets {
			fmt.Fprintf(env.Out, "%s  %s  (%s)\n", s.Code, s.Name, s.Reviewed)
		}
	}
	return nil
}
