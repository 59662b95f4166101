

namespace Digital40.Api.Editions;

/// <summary>The value that an attribute of a fact must have.</summary>
internal sealed record AttributeCondition(string Attribute, string Value)
{
    /// <summary>The conditions of a measure, in order.</summary>
    public static IEnumerable<AttributeCondition> Of(IReadOnlyDictionary<string, string> where) => where.Select(pair => new AttributeCondition(pair.Key, pair.Value));
}
