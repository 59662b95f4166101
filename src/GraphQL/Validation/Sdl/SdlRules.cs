using System.Collections.Immutable;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>
/// The rules for documents of the schema definition language, in the order of graphql-js, which is the order of the errors at one node.
/// </summary>
internal static class SdlRules
{
    /// <summary>All rules by name.</summary>
    public static ImmutableArray<(string Name, Func<SdlContext, SdlRule> Make)> All { get; } =
    [
        ("LoneSchemaDefinitionRule", context => new LoneSchemaDefinitionRule(context)),
        ("UniqueOperationTypesRule", context => new UniqueOperationTypesRule(context)),
        ("UniqueTypeNamesRule", context => new UniqueTypeNamesRule(context)),
        ("UniqueEnumValueNamesRule", context => new UniqueEnumValueNamesRule(context)),
        ("UniqueFieldDefinitionNamesRule", context => new UniqueFieldDefinitionNamesRule(context)),
        ("UniqueArgumentDefinitionNamesRule", context => new UniqueArgumentDefinitionNamesRule(context)),
        ("UniqueDirectiveNamesRule", context => new UniqueDirectiveNamesRule(context)),
        ("KnownTypeNamesRule", context => new KnownTypeNamesRule(context)),
        ("KnownDirectivesRule", context => new KnownDirectivesRule(context)),
        ("UniqueDirectivesPerLocationRule", context => new UniqueDirectivesPerLocationRule(context)),
        ("PossibleTypeExtensionsRule", context => new PossibleTypeExtensionsRule(context)),
        ("KnownArgumentNamesOnDirectivesRule", context => new KnownArgumentNamesOnDirectivesRule(context)),
        ("UniqueArgumentNamesRule", context => new UniqueArgumentNamesRule(context)),
        ("UniqueInputFieldNamesRule", context => new UniqueInputFieldNamesRule(context)),
        ("ProvidedRequiredArgumentsOnDirectivesRule", context => new ProvidedRequiredArgumentsOnDirectivesRule(context)),
    ];
}
