using System.Text;

namespace Digital40.GraphQL.Tests.Language;

/// <summary>Makes documents that are well-formed by construction. The same seed makes the same document.</summary>
/// <param name="seed">The seed.</param>
internal sealed class RandomDocuments(int seed)
{
    private static readonly string[] Names = ["a", "b1", "_", "on_", "type", "query", "fragment", "input", "repeatable", "Office", "aRatherLongNameThatMakesLinesWrap"];
    private static readonly string[] Numbers = ["0", "-0", "-12", "123456789012345678901234567890", "1.5", "-0.0e10", "1E-3"];
    private static readonly string[] Pieces = ["a", "  ", "\\n", "\\\"", "\\\\", "\\u0E01", "\\u{1F600}", "\u0E44", "\U0001F600", "#", "{", "$"];
    private static readonly string[] BlockPieces = ["a", "  ", "\n", "\r\n", "\t", "\\\"\"\"", "x\"y", "\u0E44", "\n    z", "\\n", "w"];
    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();

    public string Next()
    {
        _text.Clear();

        // A shorthand query behind a type without fields would be its fields.
        if (_random.Next(3) == 0)
        {
            Selections(0);
        }

        Repeat(1, 4, Definition);
        return _text.ToString();
    }

    private void Definition()
    {
        switch (_random.Next(9))
        {
            case 0 or 1 or 2:
                Description();
                Write(Pick("query ", "mutation ", "subscription ")).Write(Name());
                List("(", ")", Variable);
                Directives(constant: true);
                Selections(0);
                break;
            case 3:
                Description();
                Write("fragment ").Write(Name()).Write(" on ").Write(Name());
                Directives(constant: false);
                Selections(0);
                break;
            case 4:
                Description();
                Write(Pick("type ", "interface ")).Write(Name()).Write(Pick("", " implements A & B"));
                Directives(constant: true);
                List("{", "}", FieldDefinition);
                break;
            case 5:
                Description();
                Write("input ").Write(Name());
                Directives(constant: true);
                List("{", "}", InputValue);
                break;
            case 6:
                Description();
                Write("union ").Write(Name()).Write(Pick("", " = | A | B"));
                break;
            case 7:
                Description();
                Write("directive @").Write(Name());
                List("(", ")", InputValue);
                Write(Pick(" repeatable", "")).Write(" on FIELD | ENUM");
                break;
            default:
                Write("extend enum ").Write(Name()).Write(" {");
                Repeat(1, 3, () =>
                {
                    Description();
                    Write(Name());
                });
                Write("}");
                break;
        }

        Write(Pick("\n", "\r\n", " ", ", # comment \u0E44\n"));
    }

    private void Selections(int depth)
    {
        Write("{");
        Repeat(1, 4, () =>
        {
            var kind = _random.Next(6);
            Write(kind switch
            {
                0 => "...spread",
                1 => "... on " + Name(),
                2 => "...",
                3 => Name() + ": " + Name(),
                _ => Name(),
            });
            if (kind > 2)
            {
                List("(", ")", () => NamedValue(0, constant: false));
            }

            Directives(constant: false);
            if (kind is 1 or 2 || (kind > 2 && depth < 4 && _random.Next(3) == 0))
            {
                Selections(depth + 1);
            }
        });
        Write("}");
    }

    private void Variable()
    {
        Description();
        Write("$").Write(Name()).Write(": ").Write(Pick("Int", "[Int!]!", "[[A]]"));
        if (_random.Next(2) == 0)
        {
            Write(" = ");
            Value(0, constant: true);
        }

        Directives(constant: true);
    }

    private void FieldDefinition()
    {
        Description();
        Write(Name());
        List("(", ")", InputValue);
        Write(": ").Write(Pick("Int", "[Int!]!", "[[A]]"));
        Directives(constant: true);
    }

    private void InputValue()
    {
        Description();
        Write(Name()).Write(": ").Write(Pick("Int", "[B]!"));
        if (_random.Next(2) == 0)
        {
            Write(" = ");
            Value(0, constant: true);
        }
    }

    private void NamedValue(int depth, bool constant)
    {
        Write(Name()).Write(": ");
        Value(depth, constant);
    }

    private void Value(int depth, bool constant)
    {
        switch (_random.Next(depth > 2 ? 5 : 8))
        {
            case 0:
                Write(Pick(Numbers));
                break;
            case 1:
                Text();
                break;
            case 2:
                Write(Pick("true", "false", "null"));
                break;
            case 3:
                Write(constant ? "" : "$").Write(Name());
                break;
            case 4:
                Write("[]");
                break;
            case 5 or 6:
                Write("[");
                Repeat(0, 4, () => Value(depth + 1, constant));
                Write("]");
                break;
            default:
                Write("{");
                Repeat(0, 4, () => NamedValue(depth + 1, constant));
                Write("}");
                break;
        }
    }

    private void Text()
    {
        var block = _random.Next(2) == 0;
        Write(block ? "\"\"\"" : "\"");
        Repeat(0, 6, () => Write(Pick(block ? BlockPieces : Pieces)), separated: false);
        Write(block ? "\"\"\"" : "\"");
    }

    private void Description()
    {
        if (_random.Next(5) == 0)
        {
            Text();
            Write(" ");
        }
    }

    private void Directives(bool constant)
    {
        if (_random.Next(4) == 0)
        {
            Write(" @").Write(Name());
            List("(", ")", () => NamedValue(0, constant));
        }
    }

    private void List(string open, string close, Action item)
    {
        if (_random.Next(3) == 0)
        {
            Write(open);
            Repeat(1, 3, item);
            Write(close);
        }
    }

    private void Repeat(int least, int most, Action item, bool separated = true)
    {
        for (var count = _random.Next(least, most + 1); count > 0; count--)
        {
            item();
            Write(separated ? Pick(" ", ", ", "\n") : "");
        }
    }

    private string Name() => Pick(Names);

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];

    private RandomDocuments Write(string text)
    {
        _text.Append(text);
        return this;
    }
}
