using System.Globalization;

namespace Digital40.RuleEngine.Utilities;

/// <summary>Prints constants as they are written in source code.</summary>
internal static class ConstantText
{
    /// <summary>The text of the value when it is used as the given type: a number used as an enumeration is printed by its name.</summary>
    public static string Of(object? value, Type type)
    {
        var enumeration = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            null => "null",
            bool truth => truth ? "true" : "false",
            Type constant => $"typeof({TypeText.Of(constant)})",
            _ when enumeration.IsEnum => Enumeration(enumeration, Enum.ToObject(enumeration, value)),
            _ when enumeration == typeof(char) => $"'{Escaped(Convert.ToChar(value, CultureInfo.InvariantCulture).ToString(), '\'')}'",
            string text => $"\"{Escaped(text, '"')}\"",
            IFormattable number when value.GetType().IsPrimitive || value is decimal => number.ToString(null, CultureInfo.InvariantCulture),
            _ => TypeText.Of(value.GetType()),
        };
    }

    /// <summary>Whether the value can be written in source code, unlike a closure or the object a member belongs to.</summary>
    public static bool IsLiteral(object? value) => value is null or string or decimal or Type or Enum || value.GetType().IsPrimitive;

    private static string Enumeration(Type type, object value)
    {
        var name = TypeText.Of(type);
        var text = value.ToString()!;
        return char.IsLetter(text[0]) ? string.Join(" | ", text.Split(", ").Select(flag => $"{name}.{flag}")) : $"({name}){text}";
    }

    private static string Escaped(string text, char quote) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(quote.ToString(), $"\\{quote}", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal);
}
