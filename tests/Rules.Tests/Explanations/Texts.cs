using System.Collections;
using System.Reflection;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tests.Explanations;

/// <summary>Finds every text of an explanation, wherever it stands.</summary>
internal static class Texts
{
    /// <summary>Every text below an object with where it stands, in the order of the properties.</summary>
    public static IEnumerable<(string Place, LocalizedText Text)> Of(object? value, string place)
    {
        switch (value)
        {
            case LocalizedText text:
                return [(place, text)];
            case null or string:
                return [];
            case IEnumerable list:
                return list.Cast<object?>().SelectMany((item, position) => Of(item, $"{place}[{position}]"));
            default:
                return value.GetType().Namespace?.StartsWith("Digital40.Rules.Explanations", StringComparison.Ordinal) == true
                    ? value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                        .SelectMany(property => Of(property.GetValue(value), $"{place}.{property.Name}"))
                    : [];
        }
    }
}
