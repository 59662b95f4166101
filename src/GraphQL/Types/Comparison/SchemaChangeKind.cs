namespace Digital40.GraphQL.Types.Comparison;

/// <summary>
/// Kinds of changes of a schema: first those that break clients, then those that may surprise them, then those that they do not notice.
/// </summary>
public enum SchemaChangeKind
{
    /// <summary>Operations of a kind start at another type, or are no longer possible.</summary>
    RootTypeChanged,

    /// <summary>A type was removed.</summary>
    TypeRemoved,

    /// <summary>A type is now of another kind, such as an interface that was an object type.</summary>
    TypeChangedKind,

    /// <summary>A union lost a member.</summary>
    TypeRemovedFromUnion,

    /// <summary>An enum lost a value.</summary>
    ValueRemovedFromEnum,

    /// <summary>An input object type has a new field that must be given.</summary>
    RequiredInputFieldAdded,

    /// <summary>An input object type takes one field alone now.</summary>
    OneOfAdded,

    /// <summary>A type no longer implements an interface.</summary>
    ImplementedInterfaceRemoved,

    /// <summary>A field was removed.</summary>
    FieldRemoved,

    /// <summary>A field has another type that old clients cannot use.</summary>
    FieldChangedKind,

    /// <summary>A field has a new argument that must be given.</summary>
    RequiredArgumentAdded,

    /// <summary>An argument of a field was removed.</summary>
    ArgumentRemoved,

    /// <summary>An argument of a field has another type that old clients cannot use.</summary>
    ArgumentChangedKind,

    /// <summary>A directive was removed.</summary>
    DirectiveRemoved,

    /// <summary>An argument of a directive was removed.</summary>
    DirectiveArgumentRemoved,

    /// <summary>A directive has a new argument that must be given.</summary>
    RequiredDirectiveArgumentAdded,

    /// <summary>A directive may no longer be repeated.</summary>
    DirectiveRepeatableRemoved,

    /// <summary>A directive may no longer stand at a place.</summary>
    DirectiveLocationRemoved,

    /// <summary>An enum has a new value, which clients may receive.</summary>
    ValueAddedToEnum,

    /// <summary>A union has a new member, which clients may receive.</summary>
    TypeAddedToUnion,

    /// <summary>An input object type has a new field that may be left out.</summary>
    OptionalInputFieldAdded,

    /// <summary>A field has a new argument that may be left out.</summary>
    OptionalArgumentAdded,

    /// <summary>A type implements one more interface: clients may receive it where they receive the interface.</summary>
    ImplementedInterfaceAdded,

    /// <summary>What counts when an argument is left out is another value, or none.</summary>
    ArgumentDefaultValueChange,

    /// <summary>What counts when a field of an input object is left out is another value, or none.</summary>
    InputFieldDefaultValueChange,

    /// <summary>There is a new type.</summary>
    TypeAdded,

    /// <summary>A type has a new field.</summary>
    FieldAdded,

    /// <summary>A field or an argument has another type that old clients can use.</summary>
    TypeChangedSafely,

    /// <summary>There is a new directive, or a directive may be used in more ways.</summary>
    DirectiveExtended,

    /// <summary>A member is newly deprecated, for another reason, or no longer.</summary>
    DeprecationChanged,

    /// <summary>A description is another.</summary>
    DescriptionChanged,
}
