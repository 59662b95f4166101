using System.Reflection;

namespace Digital40.GraphQL.Binding.Naming;

/// <summary>Which names in the schema a C# name stands for.</summary>
internal static class SchemaNames
{
    /// <summary>The names that a field answered by a member may have, the best first: <c>GetOfficesAsync</c> is <c>offices</c>.</summary>
    public static IEnumerable<string> OfField(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>() is { } given)
        {
            return [given.Name];
        }

        var name = member.Name;
        var withoutAsync = WithoutSuffix(name, "Async");
        return new[] { WithoutGet(withoutAsync), withoutAsync, WithoutGet(name), name }.SelectMany(CamelCases).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The names that an argument or input field may have.</summary>
    public static IEnumerable<string> OfInput(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLNameAttribute>() is { } given ? [given.Name] : CamelCases(parameter.Name ?? "").Distinct(StringComparer.Ordinal);

    /// <summary>The names that an input field may have.</summary>
    public static IEnumerable<string> OfInput(PropertyInfo property) =>
        property.GetCustomAttribute<GraphQLNameAttribute>() is { } given ? [given.Name] : CamelCases(property.Name).Distinct(StringComparer.Ordinal);

    /// <summary>The name of a type.</summary>
    public static string OfType(Type type) => type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name ?? type.Name;

    /// <summary>An enum value without the marks that set its words apart: <c>InProgress</c> and <c>IN_PROGRESS</c> are the same.</summary>
    public static string WordsOf(string enumValue) => enumValue.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>The name with its first word in small letters: <c>IPAddress</c> is <c>ipAddress</c>, or <c>iPAddress</c>.</summary>
    public static IEnumerable<string> CamelCases(string name)
    {
        var capitals = 0;
        while (capitals < name.Length && char.IsUpper(name[capitals]))
        {
            capitals++;
        }

        var firstWord = capitals > 1 && capitals < name.Length && char.IsLower(name[capitals]) ? capitals - 1 : capitals;
        yield return name[..firstWord].ToLowerInvariant() + name[firstWord..];
        if (firstWord > 1)
        {
            yield return name[..1].ToLowerInvariant() + name[1..];
        }
    }

    private static string WithoutSuffix(string name, string suffix) =>
        name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;

    private static string WithoutGet(string name) =>
        name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal) && !char.IsLower(name[3]) ? name[3..] : name;
}
