using System.Reflection;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Types.Building;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Binding;

/// <summary>
/// Joins schema files with C# code. The files are the authority: <see cref="Bind"/> lists every place where the code disagrees with them.
/// </summary>
public sealed class SchemaBinder
{
    private readonly List<SchemaSource> _sources = [];
    private readonly List<Type> _types = [];
    private readonly Dictionary<string, ScalarCoercion> _scalars = new(LibraryScalars.ByName, StringComparer.Ordinal);
    private Func<Type, bool>? _isService;

    /// <summary>Adds a part of the schema.</summary>
    /// <param name="source">Definitions and extensions in the schema definition language.</param>
    /// <param name="name">How messages name it, such as the name of its file.</param>
    public SchemaBinder AddSchema(string source, string name = "schema")
    {
        _sources.Add(new SchemaSource(name, source));
        return this;
    }

    /// <summary>Adds a file with a part of the schema.</summary>
    /// <param name="path">Where the file is.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public SchemaBinder AddSchemaFile(string path) => AddSchema(File.ReadAllText(path), Path.GetFileName(path));

    /// <summary>Adds the resolver classes of an assembly, and its types for object types of their name.</summary>
    /// <param name="assembly">The assembly.</param>
    public SchemaBinder AddTypes(Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(type => !type.Name.Contains('<', StringComparison.Ordinal)))
        {
            AddType(type);
        }

        return this;
    }

    /// <summary>Adds a resolver class, or a C# type for the object type of its name.</summary>
    /// <param name="type">The class.</param>
    public SchemaBinder AddType(Type type)
    {
        if (!_types.Contains(type))
        {
            _types.Add(type);
        }

        return this;
    }

    /// <summary>Says how a scalar that the schema defines is read and written. It replaces the library's own of that name.</summary>
    /// <param name="name">The name of the scalar.</param>
    /// <param name="coercion">How.</param>
    public SchemaBinder AddScalar(string name, ScalarCoercion coercion)
    {
        _scalars[name] = coercion;
        return this;
    }

    /// <summary>
    /// Says which types are services of requests. Without it every class and interface that is no argument is taken for one, and one that is missing fails at run time.
    /// </summary>
    /// <param name="isService">Tells whether a type is a service.</param>
    public SchemaBinder UseServices(Func<Type, bool> isService)
    {
        _isService = isService;
        return this;
    }

    /// <summary>Builds the schema and binds it.</summary>
    /// <exception cref="SchemaBindingException">The schema is not valid, or the C# code disagrees with it.</exception>
    public ExecutableSchema Bind()
    {
        var (schema, files) = BuildSchema();
        var mismatches = new Mismatches(files);
        ReportUnknownScalars(schema, mismatches);
        return new SchemaBinding(new BindingSession(schema, mismatches, new BindingSettings(_types, _isService))).Run();
    }

    private (Schema Schema, SourceFiles Files) BuildSchema()
    {
        var options = new SchemaOptions();
        foreach (var (name, coercion) in _scalars)
        {
            options.Scalars.Add(name, coercion);
        }

        SourceFiles? files = null;
        try
        {
            files = new SourceFiles(_sources);
            return (SchemaBuilder.Build(files.Document, options), files);
        }
        catch (GraphQLException exception)
        {
            throw new SchemaBindingException([.. exception.Errors.Select(error => Describe(error, files))], exception);
        }
    }

    // Errors of the syntax know their files already; then there are none to ask.
    private static SchemaMismatch Describe(GraphQLError error, SourceFiles? files)
    {
        if (files is null || error.Locations.IsEmpty)
        {
            return new SchemaMismatch(MismatchCodes.SchemaInvalid, error.Message, null, null);
        }

        var (name, location) = files.Find(error.Locations[0]);
        return new SchemaMismatch(MismatchCodes.SchemaInvalid, files.Locate(error).Message, FormattableString.Invariant($"{name}:{location.Line}"), null);
    }

    private void ReportUnknownScalars(Schema schema, Mismatches mismatches)
    {
        foreach (var scalar in schema.Types.OfType<ScalarType>().Where(type => type.Definition is not null && !_scalars.ContainsKey(type.Name)))
        {
            mismatches.Add(
                MismatchCodes.ScalarUnknown,
                $"Scalar {mismatches.Quote(scalar.Name, scalar.Definition)} has no ScalarCoercion: nothing says how it is read and written.",
                scalar.Definition,
                null);
        }
    }
}
