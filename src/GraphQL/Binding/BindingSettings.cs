using System.Reflection;

namespace Digital40.GraphQL.Binding;

/// <summary>What the binder was given beside the schema.</summary>
/// <param name="Types">The C# types that were added one by one or with their assemblies, each once.</param>
/// <param name="IsService">Tells whether a type is a service of requests; null when nobody knows.</param>
internal sealed record BindingSettings(IReadOnlyList<Type> Types, Func<Type, bool>? IsService);
