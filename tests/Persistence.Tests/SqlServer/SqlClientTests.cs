using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Data.SqlClient;

namespace Digital40.Persistence.Tests.SqlServer;

/// <summary>
/// SQL Server cannot run here, and two of its client's dependencies are absent: that its code can be compiled at all is what can be shown.
/// </summary>
public sealed class SqlClientTests
{
    [Fact]
    public void Methods_OfTheClient_MissNoAssemblyButTheBroker()
    {
        var missing = typeof(SqlConnection).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters).SelectMany(Prepare).ToList();

        Assert.Equal(["Microsoft.Identity.Client.Broker"], missing.Select(one => one.Assembly).Distinct());
        Assert.Single(missing);
    }

    private static IEnumerable<(string Assembly, string Method)> Prepare(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var methods = type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own));
        foreach (var method in methods.Where(method => !method.IsAbstract && !method.ContainsGenericParameters))
        {
            if (Missing(method) is { } assembly)
            {
                yield return (assembly, $"{type.FullName}.{method.Name}");
            }
        }
    }

    private static string? Missing(MethodBase method)
    {
        try
        {
            RuntimeHelpers.PrepareMethod(method.MethodHandle);
            return null;
        }
        catch (FileNotFoundException error)
        {
            return new AssemblyName(error.FileName!).Name;
        }
        catch (TypeLoadException error)
        {
            return error.TypeName;
        }
        catch (PlatformNotSupportedException)
        {
            // Calls of Windows' own libraries have no code to compile elsewhere.
            return null;
        }
    }
}
