idna==${library_version}
