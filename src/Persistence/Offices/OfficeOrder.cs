namespace Digital40.Persistence.Offices;

/// <summary>What a list of offices is sorted by.</summary>
public enum OfficeOrder
{
    /// <summary>Their Thai names, as a Thai dictionary has them; those of one name by their codes.</summary>
    Name,

    /// <summary>Their codes.</summary>
    Code,
}
