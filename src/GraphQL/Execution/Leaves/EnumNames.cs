using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Leaves;

/// <summary>Which value of an enum type a member of a C# enum is: <c>DistrictOfficer</c> is <c>DISTRICT_OFFICER</c>.</summary>
internal static class EnumNames
{
    /// <summary>The value's name, or null when the type has no such value.</summary>
    public static string? Find(EnumType type, string member)
    {
        if (type.Values.Contains(member))
        {
            return member;
        }

        foreach (var value in type.Values)
        {
            if (IsSame(value.Name, member))
            {
                return value.Name;
            }
        }

        return null;
    }

    private static bool IsSame(string value, string member) =>
        string.Equals(value.Replace("_", "", StringComparison.Ordinal), member.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
}
