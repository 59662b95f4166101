using System.Text;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Directives;

namespace Digital40.GraphQL.Types.Printing;

/// <summary>Writes the members of types, and what they have in common with types.</summary>
/// <param name="text">Where to.</param>
/// <param name="withDirectives">Whether directives of the application are written where they stand.</param>
internal sealed class MemberText(StringBuilder text, bool withDirectives)
{
    private const string Indent = "  ";

    /// <summary>Writes members in braces, each on a line of its own; nothing when there are none.</summary>
    public void WriteBlock<T>(NamedCollection<T> members, Func<T, string?> description, Action<T> write)
        where T : class, INamed
    {
        if (members.Count == 0)
        {
            return;
        }

        text.Append(" {\n");
        for (var index = 0; index < members.Count; index++)
        {
            WriteDescription(description(members[index]), Indent, index == 0);
            text.Append(Indent);
            write(members[index]);
            text.Append('\n');
        }

        text.Append('}');
    }

    /// <summary>Writes a field of an object or interface type.</summary>
    public void WriteField(FieldDefinition field)
    {
        text.Append(field.Name);
        WriteArguments(field.Arguments, Indent);
        text.Append(": ").Append(field.Type);
        WriteDeprecated(field.DeprecationReason);
        WriteApplied(field.Definition?.Directives);
    }

    /// <summary>Writes a value of an enum type.</summary>
    public void WriteEnumValue(EnumValueDefinition value)
    {
        text.Append(value.Name);
        WriteDeprecated(value.DeprecationReason);
        WriteApplied(value.Definition?.Directives);
    }

    /// <summary>Writes an argument or a field of an input object type.</summary>
    public void WriteInputValue(InputValueDefinition value)
    {
        text.Append(value.Name).Append(": ").Append(value.Type);
        if (value.DefaultText is { } defaultValue)
        {
            text.Append(" = ").Append(defaultValue);
        }

        WriteDeprecated(value.DeprecationReason);
        WriteApplied(value.Definition?.Directives);
    }

    /// <summary>Writes the definition of a directive.</summary>
    public void WriteDirective(DirectiveDefinition directive)
    {
        WriteDescription(directive.Description, "", isFirst: true);
        text.Append("directive @").Append(directive.Name);
        WriteArguments(directive.Arguments, "");
        text.Append(directive.IsRepeatable ? " repeatable on " : " on ");
        text.AppendJoin(" | ", directive.Locations.Select(DirectiveLocations.Name));
    }

    /// <summary>Writes a description on lines of its own, as a block string where that reads back the same.</summary>
    /// <param name="description">The description, or null for nothing.</param>
    /// <param name="indent">What each line begins with.</param>
    /// <param name="isFirst">Whether it stands on the first of its siblings: an empty line goes before the others.</param>
    public void WriteDescription(string? description, string indent, bool isFirst)
    {
        if (description is null)
        {
            return;
        }

        var literal = Printer.Print(new StringValueNode(default, description, BlockStrings.CanHold(description)));
        text.Append(indent.Length > 0 && !isFirst ? "\n" : "").Append(indent);
        text.Append(indent.Length > 0 ? literal.Replace("\n", "\n" + indent, StringComparison.Ordinal) : literal).Append('\n');
    }

    /// <summary>Writes <c>@specifiedBy</c>.</summary>
    public void WriteSpecifiedBy(string? url)
    {
        if (url is not null)
        {
            text.Append(" @specifiedBy(url: ").Append(Quote(url)).Append(')');
        }
    }

    /// <summary>Writes the directives of the application that stand on a member, if they are wanted.</summary>
    public void WriteApplied(IEnumerable<DirectiveNode>? directives)
    {
        if (!withDirectives || directives is null)
        {
            return;
        }

        foreach (var directive in directives)
        {
            if (!StandardDirectives.IsStandard(directive.Name.Value))
            {
                text.Append(' ').Append(Printer.Print(directive));
            }
        }
    }

    private void WriteArguments(NamedCollection<InputValueDefinition> arguments, string indent)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        var onLines = arguments.Any(argument => !string.IsNullOrEmpty(argument.Description));
        text.Append(onLines ? "(\n" : "(");
        for (var index = 0; index < arguments.Count; index++)
        {
            if (onLines)
            {
                WriteDescription(arguments[index].Description, Indent + indent, index == 0);
                text.Append(Indent).Append(indent);
            }

            WriteInputValue(arguments[index]);
            text.Append(index == arguments.Count - 1 ? "" : onLines ? "\n" : ", ");
        }

        text.Append(onLines ? "\n" + indent + ")" : ")");
    }

    private void WriteDeprecated(string? reason)
    {
        if (reason is not null)
        {
            text.Append(" @deprecated");
            if (reason != StandardDirectives.DefaultDeprecationReason)
            {
                text.Append("(reason: ").Append(Quote(reason)).Append(')');
            }
        }
    }

    private static string Quote(string value) => Printer.Print(new StringValueNode(default, value, block: false));
}
