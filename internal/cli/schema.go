package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"sitegen/internal/config"
	"sitegen/internal/content"
	"sitegen/internal/say"
)

func (env Env) schema() *cobra.Command {
	return &cobra.Command{
		Use:   "schema site|page",
		Short: "Print the JSON Schema of site.toml or of the front matter of pages",
		Long:  "Print the JSON Schema of site.toml or of the front matter of pages. Editors that know TOML schemas (Taplo, VS Code with Even Better TOML) complete and check with it.",
		Example: `  sitegen schema site > docs/schema/site.schema.json
  sitegen schema page > docs/schema/page.schema.json`,
		Args: func(c *cobra.Command, args []string) error {
			if len(args) != 1 || !slices.Contains(c.ValidArgs, args[0]) {
				return misuse(say.CliUnknownSchema{})
			}
			return nil
		},
		ValidArgs: []string{"site", "page"},
		RunE: func(c *cobra.Command, args []string) error {
			b := config.Schema(env.language)
			if args[0] == "page" {
				b = content.Schema(env.language)
			}
			if _, err := c.OutOrStdout().Write(b); err != nil {
				return machine(err)
			}
			return nil
		},
	}
}
