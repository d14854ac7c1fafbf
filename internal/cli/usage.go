package cli

import (
	"context"
	"errors"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"sitegen/internal/say"
)

// execute runs the command that the arguments name. cobra has no type for the error that there is no such command, so that is
// found by looking for the command once more.
func execute(ctx context.Context, root *cobra.Command, args []string) error {
	err := root.ExecuteContext(ctx)
	if _, ours := errors.AsType[*exit](err); ours || err == nil {
		return err
	}
	above, rest, notFound := root.Find(args)
	if notFound == nil {
		return err
	}
	if err := above.ParseFlags(rest); err != nil {
		return flagError(above, err)
	}
	return unknownCommand(above, above.Flags().Arg(0))
}

// unknownCommand is a command that there is not.
func unknownCommand(above *cobra.Command, name string) error {
	var known []string
	for _, c := range above.Commands() {
		if c.IsAvailableCommand() {
			known = append(known, c.Name())
		}
	}
	return unknown(say.CliUnknownCommand{Command: above.CommandPath(), Name: name}, name, known)
}

// atMost refuses more arguments than a command takes.
func atMost(n int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		switch {
		case len(args) <= n:
			return nil
		case c.HasSubCommands():
			return unknownCommand(c, args[0])
		}
		return usageError(c, say.CliTooManyArguments{Command: c.CommandPath()})
	}
}

// flagError says what is wrong with a flag, by the types of pflag's errors.
func flagError(c *cobra.Command, err error) error {
	if invalid, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		flag, value := invalid.GetFlag(), invalid.GetValue()
		switch flag.Value.Type() {
		case "bool":
			return misuse(say.CliFlagYesNo{Flag: flag.Name, Value: value})
		case "int":
			return misuse(say.CliFlagNumber{Flag: flag.Name, Value: value})
		}
		return usageError(c, say.CliFlagValue{Flag: flag.Name, Value: value})
	}
	if missing, ok := errors.AsType[*pflag.NotExistError](err); ok {
		return usageError(c, say.CliUnknownFlag{Flag: asWritten(missing.GetSpecifiedName(), missing.GetSpecifiedShortnames())})
	}
	if empty, ok := errors.AsType[*pflag.ValueRequiredError](err); ok {
		return usageError(c, say.CliFlagNeedsValue{Flag: asWritten(empty.GetSpecifiedName(), empty.GetSpecifiedShortnames())})
	}
	if wrong, ok := errors.AsType[*pflag.InvalidSyntaxError](err); ok {
		return usageError(c, say.CliFlagSyntax{Flag: wrong.GetSpecifiedFlag()})
	}
	return err
}

// usageError is a wrong use of a command whose help tells more.
func usageError(c *cobra.Command, m say.Message) error {
	return &exit{code: Misuse, says: m, hint: say.CliUsage{Command: c.CommandPath()}}
}

// asWritten is a flag as it is written: --out, or -o among other short ones.
func asWritten(name, short string) string {
	if short != "" {
		return "-" + name
	}
	return "--" + name
}
