@echo off
rem Starts Readback on Windows, in plain lines: its screens need a terminal as Unix has them.
setlocal
set "INSTALLATION=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if "%JAVA%"=="java" (
  where java >nul 2>&1
  if errorlevel 1 (
    echo readback: needs Java 17 or newer, but finds no java: neither by JAVA_HOME nor on the PATH 1>&2
    exit /b 127
  )
)
rem The console speaks UTF-8 while the program runs, and afterwards what it spoke before.
set "BEFORE="
for /f "tokens=2 delims=:." %%P in ('chcp') do set "BEFORE=%%P"
chcp 65001 >nul
set "UTF8=-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
set "UTF8=%UTF8% -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dreadback.charset=UTF-8"
"%JAVA%" -XX:+UseSerialGC -XX:-UsePerfData %UTF8% "-Dreadback.home=%INSTALLATION%" "-Dreadback.plain=the screens are not made for Windows" -cp "%INSTALLATION%\lib\*" readback.command.Main %*
set "STATUS=%ERRORLEVEL%"
if defined BEFORE chcp %BEFORE% >nul
exit /b %STATUS%
