using Digital40.Persistence.Offices;

namespace Digital40.Api.Access;

/// <summary>The offices that a caller may do something for.</summary>
/// <param name="IsEverything">Whether it is every office.</param>
/// <param name="Provinces">The codes of provinces, each with its districts; may be empty.</param>
/// <param name="Offices">The codes of single offices; may be empty.</param>
internal sealed record OfficeScope(bool IsEverything, IReadOnlySet<string> Provinces, IReadOnlySet<string> Offices)
{
    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    /// <summary>Every office.</summary>
    public static OfficeScope Everything { get; } = new(true, None, None);

    /// <summary>No office.</summary>
    public static OfficeScope Nothing { get; } = new(false, None, None);

    /// <summary>One office alone.</summary>
    public static OfficeScope OfOffice(string office) => new(false, None, new HashSet<string> { office });

    /// <summary>A province with its districts.</summary>
    public static OfficeScope OfProvince(string province) => new(false, new HashSet<string> { province }, None);

    /// <summary>What some scopes reach together.</summary>
    public static OfficeScope Union(IReadOnlyCollection<OfficeScope> scopes) => scopes.Any(scope => scope.IsEverything)
        ? Everything
        : new(false, scopes.SelectMany(scope => scope.Provinces).ToHashSet(), scopes.SelectMany(scope => scope.Offices).ToHashSet());

    /// <summary>Whether there is no office at all.</summary>
    public bool IsNothing => !IsEverything && Provinces.Count == 0 && Offices.Count == 0;

    /// <summary>Whether an office is among them.</summary>
    public bool Contains(OfficeRecord office) => Contains(office.Code, office.Tier == OfficeTier.District ? office.Parent : office.Code);

    /// <summary>Whether an office is among them.</summary>
    /// <param name="office">The office's code.</param>
    /// <param name="province">The code of its province; its own for a province, null for a department.</param>
    public bool Contains(string office, string? province) =>
        IsEverything || Offices.Contains(office) || (province is not null && Provinces.Contains(province));
}
